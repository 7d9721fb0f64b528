import { refuse, type ErrorRow, type Refusal } from '../errors';

/** What only such a record is refused for, in its own words. None of them speaks of a list: a list is help, never the limit. */
export const leniencyErrors = {
  'not-found': { say: '没有找到这一件。', do: '请从列表重新打开。', then: 'stop' },
  'wrong-state': { say: '这一件现在不能这样办。', do: '请重新打开，看最新情况。', then: 'reload' },
  'decide-own': { say: '自己提出的，要由另一位局领导决定。', do: '请没有提出这一件的局领导决定。', then: 'stop' },
  'merchant-unknown': { say: '没有找到这个经营主体。', do: '请从列表里重新选择。', then: 'stop' },
} as const satisfies Record<string, ErrorRow>;

export type LeniencyError = keyof typeof leniencyErrors;

const carriers = { reload: 'kind-reload', stop: 'kind-stop' } as const;

/** A refusal in the words of this kind. */
export function refuseLeniency(code: LeniencyError): Refusal {
  const { say, do: then, then: how } = leniencyErrors[code];
  return refuse(carriers[how], { params: { say, do: then } });
}
