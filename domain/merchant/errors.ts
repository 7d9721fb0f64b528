import type { ErrorRow, Refusal } from '../errors';
import { refuse } from '../errors';

/** What only a merchant is refused for, in its own words: the table that every phone carries has none of them. */
export const merchantErrors = {
  'not-found': { say: '没有找到这一家，或者您现在不能代表它办事。', do: '请从列表重新打开。', then: 'stop' },
  'wrong-state': { say: '这一家现在不能这样办。', do: '请重新打开，看最新情况。', then: 'reload' },
  'uscc-taken': {
    say: '这个统一社会信用代码已经登记在 {no} 名下。',
    do: '一个代码只登记一家：请打开那一家更正，或者把认领关联到它。',
    then: 'stop',
  },
  'person-missing': { say: '没有这个人，或者这个人已经不代表这一家。', do: '请重新打开，看最新名单。', then: 'reload' },
  'only-owner': { say: '这一项由负责人办。', do: '请负责人办；负责人不在的，请联系市场监管所。', then: 'stop' },
  'owner-stays': {
    say: '您是负责人，不能直接退出。',
    do: '请先把负责人转给另一个人，等对方同意；没有人可转的，请联系市场监管所。',
    then: 'stop',
  },
  'handing-over-missing': { say: '没有等着同意的转交。', do: '请重新打开，看最新情况。', then: 'reload' },
  'invitation-missing': { say: '没有这张邀请，或者已经用过、取消。', do: '请重新打开，看最新情况。', then: 'reload' },
  'too-many-people': {
    say: '代表这一家的人和没用的邀请一共最多 {most} 个。',
    do: '请先取消没用的邀请，或者移出不再办事的人。',
    then: 'stop',
  },
  'own-kept': { say: '您代表这一家办事，不能再以工作人员的身份办它的登记。', do: '请由另一位工作人员办。', then: 'stop' },
  'acts-already': { say: '您已经代表这一家办事。', do: '不用再填邀请码，请从“我的网店”打开。', then: 'stop' },
  'too-many-own': { say: '一个微信最多代表 {most} 家。', do: '请先退出不再办事的，再试一次。', then: 'stop' },
} as const satisfies Record<string, ErrorRow>;

export type MerchantError = keyof typeof merchantErrors;

const carriers = { reload: 'kind-reload', stop: 'kind-stop' } as const;

/** A refusal in a merchant's own words; what is in `{}` is filled in from `params`. */
export function refuseMerchant(code: MerchantError, params: Readonly<Record<string, string | number>> = {}): Refusal {
  const { say, do: then, then: how } = merchantErrors[code];
  const filled = Object.entries(params).reduce((text, [name, value]) => text.replace(`{${name}}`, String(value)), say as string);
  return refuse(carriers[how], { params: { say: filled, do: then } });
}
