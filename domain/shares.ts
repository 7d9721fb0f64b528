import type { CivilDate } from './civil-date';
import { refuse, type Refusal } from './errors';
import type { Moment } from './lifecycle';

/** How often one side may do one thing by itself: on one civil day (+08:00), and in all. */
export interface Share {
  day: number;
  total: number;
}

/** How much of a share is used: on the last day on which anything was, and in all. */
export interface Used {
  on: CivilDate;
  day: number;
  total: number;
}

/** What is used up, and how much that was; `total` before `day`, because no other day helps then. */
export function usedUp(share: Share, used: Used | undefined, { today }: Moment): { of: keyof Share; count: number } | undefined {
  if (!used) return undefined;
  if (used.total >= share.total) return { of: 'total', count: used.total };
  return used.on === today && used.day >= share.day ? { of: 'day', count: used.day } : undefined;
}

/** The count with one more. */
export function oneMore(used: Used | undefined, { today }: Moment): Used {
  return { on: today, day: used?.on === today ? used.day + 1 : 1, total: (used?.total ?? 0) + 1 };
}

/**
 * What a person may do outside any one case: a whole day of an honest helper who files for a village has room, a script has not. `label` is
 * how a refusal names the act. Officers at work have no share.
 */
export const personShares = {
  submit: { label: '提交投诉', day: 20, total: 2_000 },
  /** As many as so many complaints may have, and half as many again for those chosen anew. */
  beginEvidence: { label: '上传凭证', day: 270, total: 27_000 },
  /** Each opening is written down for good. */
  openEvidence: { label: '打开凭证', day: 200, total: 20_000 },
  /** A new version of the notice comes a few times a year. */
  noticeShown: { label: '看信息处理的告知', day: 10, total: 1_000 },
  /** A phone that fails again and again says so a few times. */
  reportMishap: { label: '报告程序出错', day: 20, total: 2_000 },
  /** A merchant writes a handful and mends them; each writing is checked. */
  keepPromise: { label: '办理承诺', day: 40, total: 10_000 },
  /** A record for each batch that came in on a market day. */
  keepTrace: { label: '办理追溯记录', day: 60, total: 40_000 },
  /** An objection to a credit notice, with its evidence. */
  contestNotice: { label: '对信用提示提异议', day: 5, total: 500 },
  /** Enough for a bad day, too little to bury the others. What a person asks about its own data (PIPL 44–50) is among it: no total. */
  giveFeedback: { label: '提意见', day: 5, total: Infinity },
  /** A list that is saved after each part of it, for each of some shops. */
  saveSelfCheck: { label: '保存自查', day: 100, total: 10_000 },
  /** Whoever has many shops claims them on several days; a slip is withdrawn and filed again. */
  claimMerchant: { label: '认领网店', day: 5, total: 500 },
  /** Seldom done; a contact changes now and then. */
  enrol: { label: '办理自行协商登记', day: 20, total: 2_000 },
  /** A purchase each; whoever has more to settle in a day complains of the rest. */
  negotiate: { label: '提出自行协商', day: 10, total: 1_000 },
  /** A firm answers many consumers in a day, each a few times. */
  answerNegotiation: { label: '办理自行协商', day: 150, total: 50_000 },
  /** Inviting, removing, handing over: seldom done, and a mistake is undone at once. */
  actForMerchant: { label: '管理代表这一家的人', day: 30, total: 3_000 },
} as const satisfies Record<string, Share & { label: string }>;

export type PersonAct = keyof typeof personShares;

/** How much of its shares a person has used. */
export type PersonUsed = Partial<Record<PersonAct, Used>>;

/** What a person has used with one more of this act, or the refusal where its share of the civil day (+08:00) or in all is used up. Pure. */
export function usedOnceMore(used: PersonUsed | undefined, act: PersonAct, moment: Moment): PersonUsed | Refusal {
  const { label: what, ...share } = personShares[act];
  const full = usedUp(share, used?.[act], moment);
  if (full) return refuse(full.of === 'day' ? 'share-of-person-day' : 'share-of-person', { params: { what, count: full.count } });
  return { ...used, [act]: oneMore(used?.[act], moment) };
}
