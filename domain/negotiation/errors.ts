import type { ErrorRow, Refusal } from '../errors';
import { refuse } from '../errors';

/** What only a negotiation is refused for, in its own words. */
export const negotiationErrors = {
  'not-found': { say: '没有找到这件协商。', do: '请从列表重新打开。', then: 'stop' },
  'wrong-state': { say: '这件协商现在不能这样办。', do: '请重新打开，看最新情况。', then: 'reload' },
  'no-offer': { say: '没有等您答复的方案。', do: '请重新打开，看最新情况。', then: 'reload' },
  'not-over': { say: '还没有到期。', do: '到期以后由程序结束。', then: 'stop' },
  'filed-already': { say: '已经转为投诉 {no}。', do: '请打开那件投诉。', then: 'stop' },
  'firm-missing': { say: '没有找到这家自行协商单位。', do: '请从名单重新选；也可以直接投诉。', then: 'stop' },
  'firm-closed': { say: '这家现在不接新的协商。', do: '可以直接投诉；写过的都还在。', then: 'stop' },
  'own-firm': { say: '您代表这家商家，不能和自己协商。', do: '请由买东西的人自己来。', then: 'stop' },
  'not-over-yet': { say: '这件协商还没有结束。', do: '要投诉的，请先选“不谈了”。', then: 'reload' },
  'nothing-held': { say: '没有等着放行的照片。', do: '请重新打开，看最新情况。', then: 'reload' },
  performed: { say: '您确认过已经办好。', do: '还有别的问题的，可以另外投诉。', then: 'stop' },
} as const satisfies Record<string, ErrorRow>;

export type NegotiationError = keyof typeof negotiationErrors;
const carriers = { reload: 'kind-reload', stop: 'kind-stop' } as const;

/** A refusal in a negotiation's own words; what is in `{}` is filled in from `params`. */
export function refuseNegotiation(code: NegotiationError, params: Readonly<Record<string, string>> = {}): Refusal {
  const { say, do: then, then: how } = negotiationErrors[code];
  const filled = Object.entries(params).reduce((text, [name, value]) => text.replace(`{${name}}`, value), say as string);
  return refuse(carriers[how], { params: { say: filled, do: then } });
}
