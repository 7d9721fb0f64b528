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
  'merging-unknown': { say: '没有这一家可以并入。', do: '请从列表另选一家。', then: 'stop' },
  'merging-missing': { say: '没有等着决定的合并或者撤销。', do: '请重新打开，看最新情况。', then: 'reload' },
  'merging-waits': { say: '已经有人提出，正等另一位决定。', do: '请等另一位工作人员批准或者不批准。', then: 'reload' },
  'merging-own': { say: '这是您提出的，您不能自己批准。', do: '请另一位工作人员或者局领导批准。', then: 'stop' },
  'merging-other-merged': { say: '{name}已经并入另一家。', do: '请改选它并入的那一家。', then: 'stop' },
  'merging-other-goes': {
    say: '有人提出把{name}并入另一家，还没有决定。',
    do: '请先批准或者不批准那一件，再办这一件。',
    then: 'stop',
  },
  'merging-has-others': {
    say: '{name}已经合并了别的，不能再并入另一家。',
    do: '请反过来，把另一家并入它；另一家也合并过别的，请先撤销一边。',
    then: 'stop',
  },
  'merging-into-closed': { say: '{name}已经注销或停业，这一家还在业。', do: '请反过来，把停业的并入在业的。', then: 'stop' },
  'merging-loses-code': {
    say: '这一家有统一社会信用代码，{name}没有。',
    do: '请反过来，把没有代码的并入有代码的；或者先给它更正补上代码。',
    then: 'stop',
  },
  'merging-two-codes': {
    say: '这一家和{name}都在业，统一社会信用代码不一样，是两家。',
    do: '代码录错的，请先更正；有一家已经注销的，请先记为注销，再合并。',
    then: 'stop',
  },
  'merging-acted-for': {
    say: '还有人代表{name}办事：{people}。合并以后，这些人什么也办不了。',
    do: '请先和这些人说好，在登记里移出，再合并；要接着办事的，请另一家的负责人邀请。',
    then: 'stop',
  },
  'merging-enrolled': {
    say: '{name}还有没结束的自行协商登记或者申请。',
    do: '请先结束登记，或者驳回申请，再合并。',
    then: 'stop',
  },
  'merging-negotiates': { say: '{name}还有正在进行的自行协商。', do: '请等协商结束，再合并。', then: 'stop' },
  'merging-too-many': {
    say: '合在一起，{name}的店铺超过 50 个，或者店名加起来太长，查找记不下。',
    do: '请先减少店铺的别名，再合并。',
    then: 'stop',
  },
  merged: { say: '{name}已经并入另一家，新的记录都记在那一家名下。', do: '请打开它并入的那一家，再办。', then: 'stop' },
} as const satisfies Record<string, ErrorRow>;

export type MerchantError = keyof typeof merchantErrors;

const carriers = { reload: 'kind-reload', stop: 'kind-stop' } as const;

/** A refusal in a merchant's own words; what is in `{}` is filled in from `params`. */
export function refuseMerchant(code: MerchantError, params: Readonly<Record<string, string | number>> = {}): Refusal {
  const { say, do: then, then: how } = merchantErrors[code];
  const filled = Object.entries(params).reduce((text, [name, value]) => text.replace(`{${name}}`, String(value)), say as string);
  return refuse(carriers[how], { params: { say: filled, do: then } });
}
