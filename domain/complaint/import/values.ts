import type { RespondentKind } from '../../respondent-kind';
import { respondentKinds } from '../../respondent-kind';
import type { Outcome, Request } from '../complaint';
import { requestWords } from '../words';
import { respondentKindWords } from '../../respondent-kind';

/** Words by which a request is known; the platform's and those of form 1. */
const requestMarks: readonly (readonly [Request, RegExp])[] = [
  ['makeUpQuantity', /补足/],
  ['refund', /退还?(货款|款|赔|费|还)|退一赔/],
  ['return', /退货/],
  ['replace', /更换|换货|调换/],
  ['repair', /修理|维修/],
  ['redo', /重作|重做/],
  ['compensate', /赔偿|补偿|索赔|退赔|退一赔/],
];

/** The requests of form 1 that are named, with the parts in which none is. */
export function readRequests(text: string): { requests: Request[]; unread: string[] } {
  const parts = text
    .split(/[、，,;；\n/|]+/)
    .map((part) => part.trim())
    .filter(Boolean);
  const found = new Set<Request>();
  const unread = parts.filter((part) => {
    const named = requestMarks.filter(([request, mark]) => mark.test(part) || requestWords[request] === part);
    named.forEach(([request]) => found.add(request));
    return named.length === 0;
  });
  return { requests: [...found], unread };
}

const kindMarks: readonly (readonly [RespondentKind, RegExp])[] = [
  ['liveSeller', /直播/],
  ['socialSeller', /微信|朋友圈|社群|社交/],
  ['ownSite', /自建|自营网站|自己的网站/],
  ['inPlatformMerchant', /平台内|平台上的店铺|网店|电商平台店铺/],
  ['platform', /平台(本身|经营者|企业)/],
  ['offline', /线下|实体|门店/],
];

/** Which kind of shop it is, where the words say it: "online" alone does not. */
export function readKind(text: string): RespondentKind | undefined {
  const plain = text.trim();
  const named = respondentKinds.filter((kind) => respondentKindWords[kind] === plain)[0];
  return named ?? kindMarks.filter(([, mark]) => mark.test(plain))[0]?.[0];
}

/** Yes or no to a consent; anything else is neither. */
export function readYes(text: string): boolean | undefined {
  const plain = text.trim();
  if (/^(是|同意|愿意|Y|YES)$/i.test(plain)) return true;
  return /^(否|不同意|不愿意|N|NO)$/i.test(plain) ? false : undefined;
}

/** How far the platform is with a complaint. */
export type Stage = 'received' | 'accepted' | 'closed';

/** What a status says; undefined where it is none that is known. */
export function readStage(text: string): { stage: Stage; outcome?: Outcome } | undefined {
  const plain = text.replace(/\s/g, '');
  if (/不予?受理/.test(plain)) return { stage: 'closed', outcome: 'rejected' };
  if (
    /待受理|未受理|待初查|未初查|待处理|待办理|待分派|待分送|待签收|已登记|已接收|已分派|已分送|已提交|^新?登记$|^待办$/.test(
      plain,
    )
  )
    return { stage: 'received' };
  if (/办结|完结|结案|已完成|^完成$|已反馈|已归档|已终止|终止调解|已撤/.test(plain) && !/未|待/.test(plain))
    return { stage: 'closed', outcome: readOutcome(plain) };
  if (/受理|调解中|处理中|办理中|待办结|未办结|待反馈/.test(plain)) return { stage: 'accepted' };
  return undefined;
}

/** How it ended, where the words say it. */
export function readOutcome(text: string): Outcome | undefined {
  if (/不予?受理/.test(text)) return 'rejected';
  if (/撤回|撤诉|撤销投诉/.test(text)) return 'withdrawn';
  if (/和解/.test(text)) return 'settled';
  if (/调解(不成|失败|未果|未成|未达成)|未达成|终止/.test(text)) return 'terminated';
  return /调解成功|达成(调解)?协议|调解达成/.test(text) ? 'mediated' : undefined;
}
