import { isBureau, leadsBureau } from '../bureau/actor';
import { actingIn } from '../merchant/people';
import type { Merchant } from '../merchant/merchant';
import type { Seat } from '../promise/news';
import type { Enrolment } from './enrolment';
import { enrolmentName } from './name';

interface News {
  to: 'people' | 'officers' | 'leaders';
  title: string;
  say: (what: string) => string;
}

const news: Readonly<Record<string, News>> = {
  apply: { to: 'officers', title: '有商家申请自行协商', say: (what) => `${what}申请成为自行协商单位，请审查。` },
  review: { to: 'leaders', title: '有自行协商单位等批准', say: (what) => `${what}已经审查，请批准。` },
  leave: { to: 'officers', title: '有商家退出自行协商', say: (what) => `${what}自己退出，理由写在里面。` },
  admit: {
    to: 'people',
    title: '已经是自行协商单位',
    say: (what) => `${what}已经批准。消费者可以先找您协商，10 个工作日内要有结果。`,
  },
  decline: { to: 'people', title: '自行协商的申请没有通过', say: (what) => `${what}没有通过，原因和怎么办写在里面。` },
  suspend: { to: 'people', title: '自行协商暂停', say: (what) => `${what}暂停，理由写在里面；暂停期间不接新的协商。` },
  resume: { to: 'people', title: '自行协商恢复', say: (what) => `${what}恢复，消费者又可以找您协商。` },
  end: { to: 'people', title: '不再是自行协商单位', say: (what) => `${what}被取消，理由写在里面；备齐以后可以重新申请。` },
};

/** What others hear of an act on an enrolment, in their inbox; nobody hears what they did themselves. Pure. */
export function enrolmentNews(
  command: string,
  { _id: id, no }: Pick<Enrolment, '_id' | 'no'>,
  merchant: Pick<Merchant, 'name' | 'people' | 'office'>,
  actor: string,
  seats: readonly Seat[],
): { to: string; title: string; body: string; about: { kind: string; id: string; no: string }; staff?: true }[] {
  const row = Object.prototype.hasOwnProperty.call(news, command) ? news[command] : undefined;
  if (!row) return [];
  const people = actingIn(merchant).map(({ member }) => member);
  const leads = (seat: Seat) => leadsBureau({ roles: [...seat.roles], office: seat.office });
  const handles = (seat: Seat) => seat.roles.includes('handler') && (seat.office === merchant.office || isBureau(seat.office));
  const wanted = row.to === 'leaders' ? leads : (seat: Seat) => leads(seat) || handles(seat);
  const staff = seats.filter(wanted).flatMap(({ member }) => (people.includes(member) ? [] : [member]));
  const body = row.say(`${merchant.name}的自行协商登记（${no}）`);
  return [...new Set(row.to === 'people' ? people : staff)]
    .filter((to) => to !== actor)
    .map((to) => ({
      ...{ to, title: row.title, body, about: { kind: enrolmentName.kind, id, no } },
      ...(row.to !== 'people' && { staff: true as const }),
    }));
}
