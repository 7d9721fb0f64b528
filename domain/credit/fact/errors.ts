import type { ErrorRow, Refusal } from '../../errors';
import { refuse } from '../../errors';

/** What only a credit fact is refused for, in its own words. */
export const factErrors = {
  'not-found': { say: '没有找到这条信用信息，或者您不能查看。', do: '请从列表重新打开。', then: 'stop' },
  'wrong-state': { say: '这条信用信息现在不能这样办。', do: '请重新打开，看最新情况。', then: 'reload' },
  'check-own': { say: '自己录入、更正的要由另一个人核对。', do: '请同事对照公示系统和决定书核对。', then: 'stop' },
  'member-own': {
    say: '您代表这个商家办事，不能录入、核对、更正它的信用信息。',
    do: '请没有利害关系的同事办理。',
    then: 'stop',
  },
  'no-merchant': { say: '没有找到这个商家，或者已经注销。', do: '请从商家的列表重新选。', then: 'stop' },
  'checked-once': { say: '核对过的不能作废。', do: '登记错了的，请用“结束”，选“本局登记有误”，写明原因。', then: 'stop' },
  'reading-open': { say: '这一项已经有人登记，等另一个人核对。', do: '请先核对或者退回它。', then: 'reload' },
  'reading-missing': { say: '没有等着核对的登记。', do: '请重新打开，看最新情况。', then: 'reload' },
  'reading-own': { say: '自己登记的要由另一个人核对。', do: '请同事对照法规科的文书核对。', then: 'stop' },
} as const satisfies Record<string, ErrorRow>;

export type FactError = keyof typeof factErrors;

const carriers = { reload: 'kind-reload', stop: 'kind-stop' } as const;

/** A refusal in a credit fact's own words. */
export function refuseFact(code: FactError): Refusal {
  const { say, do: then, then: how } = factErrors[code];
  return refuse(carriers[how], { params: { say, do: then } });
}
