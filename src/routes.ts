import { bulletinName } from '@domain/bulletin/name';
import { complaintName } from '@domain/complaint/name';
import { feedbackName } from '@domain/feedback/name';
import { officialName } from '@domain/indicator/official/name';
import { otherMatterName } from '@domain/other-matter/name';
import Taro from '@tarojs/taro';

/** Where each page is; every navigation goes through here. */
export const routes = {
  home: '/pages/home/index',
  inbox: '/pages/inbox/index',
  mine: '/pages/mine/index',
  /** The draft of that key, new or not; without one the draft last changed. */
  filing: (draft?: string) => `/filing/form/index${draft ? `?draft=${draft}` : ''}`,
  drafts: '/filing/drafts/index',
  /** Where the shop programs show the shop's address, or the number of an order. */
  find: (asked: { what: 'address' | 'order'; platform: string }) => `/where/find/index?${queryOf(asked)}`,
  cases: '/case/list/index',
  caseView: (id: string) => `/${complaintName.pages.own}?id=${encodeURIComponent(id)}`,
  /** Complaints about one's own shop. */
  casesAgainst: '/case/list/index?side=respondent',
  openByCode: '/account/open-case/index',
  /** The list of the desk; with a chip, that one. */
  queue: (chip?: string) => `/desk/queue/index${chip ? `?chip=${chip}` : ''}`,
  /** 等我审批: what waits for one's own word as the second person. */
  waiting: '/office/waiting/index',
  intake: '/desk/intake/index',
  /** A list of the national platform becomes cases. */
  importList: '/office/import/index',
  desk: (id: string) => `/${complaintName.pages.staff}?id=${encodeURIComponent(id)}`,
  /** Field by field into the national platform. */
  entry: (id: string) => `/desk/entry/index?id=${encodeURIComponent(id)}`,
  /** Reports found inside complaints; with a case, to note one. */
  reports: (id?: string) => `/office/reports/index${id ? `?id=${encodeURIComponent(id)}` : ''}`,
  /** What is no complaint (令121-44). */
  otherMatters: `/${otherMatterName.pages.staff}`,
  join: '/account/join/index',
  privacy: '/account/privacy/index',
  myData: '/case/my-data/index',
  /** 消费提醒: warnings, tips, lessons, questions. */
  bulletins: '/bulletins/list/index',
  /** Credit facts, those that wait first to be chosen. */
  creditFacts: '/credit/facts/index?state=entered',
  bulletin: (id: string) => `/${bulletinName.pages.own}?id=${id}`,
  /** 开网店指南. */
  guide: '/guide/list/index',
  /** A merchant's own checks of itself, and its calendar. */
  selfChecks: (merchant: string) => `/guide/checks/index?merchant=${merchant}`,
  compliance: (merchant: string) => `/guide/calendar/index?merchant=${merchant}`,
  /** What the bureau says to the public: written, checked, published, shown. */
  press: '/press/list/index',
  /** 我的网店; with a merchant, that one. */
  shop: (id?: string) => `/shop/home/index${id ? `?id=${id}` : ''}`,
  /** The merchants the bureau keeps. */
  merchants: '/credit/merchants/index',
  /** 意见反馈; with a kind already chosen. */
  giveFeedback: (kind?: string) => `/${feedbackName.pages.own}${kind ? `?kind=${kind}` : ''}`,
  feedback: `/${feedbackName.pages.staff}`,
  people: '/office/people/index',
  /** 常用语 of one's office. */
  phrases: '/account/phrases/index',
  channel: '/office/channel/index',
  /** A sheet for the window with the program's code. */
  poster: '/office/poster/index',
  /** The State Council's arrangements of days off, and a coming year. */
  calendar: '/office/calendar/index',
  /** Several cases of a list at once. */
  batch: (chip: 'received' | 'unentered' | 'lateEntries') => `/desk/batch/index?chip=${chip}`,
  /** 24—26: the points, and behind them every figure. */
  points: '/insight/points/index',
  /** What becomes late if nobody acts. */
  ahead: (office?: string) => `/insight/ahead/index?${queryOf({ office })}`,
  officialValues: (year: number) => `/${officialName.pages.staff}?year=${year}`,
  /** What was written to each other on a case. */
  talk: (id: string, channel: string) => `/case/talk/index?id=${encodeURIComponent(id)}&channel=${channel}`,
  /** Cases in which a message waits for the bureau. */
  waitingMessages: '/office/messages/index',
  /** One act of the bureau on one case; `answers` stand in its form before anybody types. */
  act: (id: string, act: string, answers: Record<string, string> = {}) =>
    `/desk/act/index?${queryOf({ id, act, ...given(answers) })}`,
  /** One act of a party on its own case. */
  ownAct: (id: string, act: string, answers: Record<string, string> = {}) =>
    `/case/act/index?${queryOf({ id, act, ...given(answers) })}`,
};

const given = (answers: Record<string, string>) =>
  Object.fromEntries(Object.entries(answers).map(([path, value]) => [`a.${path}`, value]));

function queryOf(values: Record<string, string | number | undefined>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
    .join('&');
}

let taker: ((url: string) => boolean) | undefined;

/** A page that shows inside itself what would be opened over it: `take` answers whether it took an address. Undefined: it shows nothing so. */
export function takeWays(take: typeof taker): void {
  taker = take;
}

export function go(url: string): void {
  if (!taker?.(url)) void Taro.navigateTo({ url });
}

/** Back to the page below; to `otherwise` when this page was opened directly. */
export function back(otherwise: string): void {
  if (taker?.(otherwise)) return;
  void (Taro.getCurrentPages().length > 1 ? Taro.navigateBack() : Taro.redirectTo({ url: otherwise }));
}
