import type { ErrorRow, Refusal } from '../../errors';
import { refuse } from '../../errors';

/** What only a claim is refused for, in its own words. */
export const claimErrors = {
  'not-found': { say: '没有找到这份认领申请。', do: '请从列表重新打开。', then: 'stop' },
  'wrong-state': { say: '这份认领申请现在不能这样办。', do: '请重新打开，看最新情况。', then: 'reload' },
  'claim-own': { say: '自己的认领申请要由另一位同事核实。', do: '请同事对照营业执照和登记信息核实。', then: 'stop' },
  'claims-waiting': {
    say: '您已经有 {most} 份认领申请等着核实。',
    do: '请等核实结果；填错的可以撤回再填。',
    then: 'stop',
  },
  'owned-already': {
    say: '这一家已经有负责人 {name}。',
    do: '核实过要换人的，请写明为什么由申请人代替；原来的负责人会收到通知。',
    then: 'stop',
  },
  'other-code': {
    say: '申请里的统一社会信用代码和 {no} 的不一样。',
    do: '请核对执照；代码登记错了的，先更正那一家，填错的退回申请人重填。',
    then: 'stop',
  },
} as const satisfies Record<string, ErrorRow>;

export type ClaimError = keyof typeof claimErrors;

const carriers = { reload: 'kind-reload', stop: 'kind-stop' } as const;

/** A refusal in a claim's own words; what is in `{}` is filled in from `params`. */
export function refuseClaim(code: ClaimError, params: Readonly<Record<string, string | number>> = {}): Refusal {
  const { say, do: then, then: how } = claimErrors[code];
  const filled = Object.entries(params).reduce((text, [name, value]) => text.replace(`{${name}}`, String(value)), say as string);
  return refuse(carriers[how], { params: { say: filled, do: then } });
}
