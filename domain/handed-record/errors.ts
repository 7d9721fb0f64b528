import { refuse, type ErrorRow, type Refusal } from '../errors';

/** What only a handed-over record is refused for, in its own words. */
export const handedErrors = {
  'not-found': { say: '没有找到这条分发的记录。', do: '请从列表重新打开。', then: 'stop' },
  'wrong-state': { say: '这条记录现在不能这样办。', do: '请重新打开，看最新情况。', then: 'reload' },
  'brought-in': { say: '这个平台编号已经登记过。', do: '请在“认领处置”里按编号找到它。', then: 'stop' },
} as const satisfies Record<string, ErrorRow>;

export type HandedError = keyof typeof handedErrors;

const carriers = { reload: 'kind-reload', stop: 'kind-stop' } as const;

/** A refusal in a handed-over record's own words. */
export function refuseHanded(code: HandedError): Refusal {
  const { say, do: then, then: how } = handedErrors[code];
  return refuse(carriers[how], { params: { say, do: then } });
}
