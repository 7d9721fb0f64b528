import { leadsBureau, type Role } from '../../bureau/actor';
import type { NoticeBatch } from './batch';
import { batchTopicWords } from './labels';
import { noticeBatchName } from './name';

interface Seat {
  member: string;
  office?: string | undefined;
  roles: readonly Role[];
}

interface News {
  to: 'leaders' | 'writers';
  title: string;
  say: (what: string) => string;
}

const news: Readonly<Record<string, News>> = {
  draft: { to: 'leaders', title: '有一批信用提示等您批准', say: (what) => `${what}写好了，请没有动笔的局领导批准。` },
  approve: { to: 'writers', title: '您写的一批信用提示已经批准', say: (what) => `${what}已经批准，可以开始发。` },
  sendBack: { to: 'writers', title: '您写的一批信用提示退回修改', say: (what) => `${what}退回修改，理由写在里面。` },
  finish: { to: 'writers', title: '一批信用提示发完了', say: (what) => `${what}发完了，没有发的和原因写在里面。` },
};

/** What colleagues hear of an act on a mailing, in their inbox; nobody hears what they did themselves. Pure. */
export function newsOf(
  command: string,
  { _id: id, no, occasion, writers }: NoticeBatch,
  actor: string,
  seats: readonly Seat[],
): { to: string; title: string; body: string; about: { kind: string; id: string; no: string }; staff: true }[] {
  const row = Object.prototype.hasOwnProperty.call(news, command) ? news[command] : undefined;
  if (!row) return [];
  const leaders = () =>
    seats.filter((one) => leadsBureau({ roles: [...one.roles], office: one.office })).map(({ member }) => member);
  const heard = row.to === 'leaders' ? leaders() : writers.map(({ member }) => member);
  const body = row.say(`${no} “${batchTopicWords[occasion.topic].label}”`);
  return [...new Set(heard)]
    .filter((to) => to !== actor)
    .map((to) => ({ to, title: row.title, body, about: { kind: noticeBatchName.kind, id, no }, staff: true as const }));
}
