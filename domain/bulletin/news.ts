import { leadsBureau, type Role } from '../bureau/actor';
import type { Bulletin } from './bulletin';
import { bulletinKinds } from './kinds';
import { editorRoles } from './relations';

/** Whom an act on a bulletin concerns besides who did it. */
type Hears = 'leaders' | 'writers';

interface News {
  to: Hears;
  title: string;
  say: (what: string) => string;
}

const news: Readonly<Record<string, News>> = {
  check: { to: 'leaders', title: '有一条宣传内容等您批准', say: (what) => `${what}已经核对过，请没有动笔的局领导批准。` },
  sendBack: { to: 'writers', title: '您写的内容退回修改', say: (what) => `${what}退回修改，理由写在里面。` },
  approve: { to: 'writers', title: '您写的内容已经批准', say: (what) => `${what}已经批准，可以发布。` },
  publish: { to: 'writers', title: '您写的内容已经发布', say: (what) => `${what}已经发布。别处也发的，请在台账登记，附上佐证。` },
  correct: { to: 'leaders', title: '有一处更正等您批准', say: (what) => `${what}有更正，请没有动笔的局领导批准。` },
  approveCorrection: { to: 'writers', title: '更正已经批准', say: (what) => `${what}的更正已经批准，原来的版本留在记录里。` },
  declineCorrection: { to: 'writers', title: '更正没有批准', say: (what) => `${what}的更正没有批准，理由写在里面。` },
  withdraw: { to: 'writers', title: '有一条已经撤回', say: (what) => `${what}已经撤回，理由写在里面。` },
  removeName: { to: 'leaders', title: '有单位名称已经撤下', say: (what) => `${what}里的一个单位名称已经撤下，理由写在里面。` },
};

export interface Seat {
  member: string;
  office?: string | undefined;
  roles: readonly Role[];
}

/** What colleagues hear of an act, in their inbox; nobody hears what they did themselves. Pure. */
export function newsOf(
  command: string,
  { title, kind, no, writers, _id: id }: Bulletin,
  actor: string,
  seats: readonly Seat[],
): { to: string; title: string; body: string; about: { kind: string; id: string; no: string }; staff: true }[] {
  const row = Object.prototype.hasOwnProperty.call(news, command) ? news[command] : undefined;
  if (!row) return [];
  const leaders = () =>
    seats.filter((one) => leadsBureau({ roles: [...one.roles], office: one.office })).map(({ member }) => member);
  const heard = row.to === 'leaders' ? leaders() : writers.map(({ member }) => member);
  const body = row.say(`${no} ${bulletinKinds[kind].label}“${title}”`);
  return [...new Set(heard)]
    .filter((to) => to !== actor)
    .map((to) => ({ to, title: row.title, body, about: { kind: 'bulletin', id, no }, staff: true as const }));
}

/** Who keeps the ledger hears of a month without a word on consumption in the network: editors of the bureau itself. Pure. */
export const keepersOf = (seats: readonly Seat[]): string[] =>
  seats
    .filter(({ roles, office }) => office?.endsWith('-00') && editorRoles.some((role) => roles.includes(role)))
    .map(({ member }) => member);

/** What they hear: in the last third of a month, and again when it is over. Pure. */
export function quietMonthWords(month: string, over: boolean): { title: string; body: string } {
  const named = `${month.slice(0, 4)} 年 ${Number(month.slice(5, 7))} 月`;
  return over
    ? {
        title: `${named}没有网络消费宣传`,
        body: `${named}没有一条与网络消费有关的提示、警示或者教育。在别处发过的，请在台账补录，附上佐证。`,
      }
    : {
        title: '这个月还没有网络消费宣传',
        body: `${named}到现在还没有一条与网络消费有关的提示、警示或者教育。可以从本月的时令开头写一条；已经在别处发过的，请在台账补录。`,
      };
}
