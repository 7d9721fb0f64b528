import { isBureau, leadsBureau, type Role } from '../bureau/actor';
import type { Merchant } from '../merchant/merchant';
import { promiseKinds } from './kinds';
import { promiseName } from './name';
import type { MerchantPromise } from './promise';

interface News {
  to: 'people' | 'officers';
  title: string;
  say: (what: string) => string;
}

const news: Readonly<Record<string, News>> = {
  sign: {
    to: 'officers',
    title: '有一条承诺等核对',
    say: (what) => `${what}已经签署。请看文字是不是不低于法律规定；不评分，不背书。`,
  },
  change: { to: 'officers', title: '有一处承诺变更等核对', say: (what) => `${what}有变更，请核对文字。` },
  replyBreach: { to: 'officers', title: '商家对违诺作了说明', say: (what) => `${what}：商家写了说明。` },
  check: { to: 'people', title: '您的承诺核对过了', say: (what) => `${what}已经核对。请在店里或者网店显著位置展示，拍照登记。` },
  sendBack: { to: 'people', title: '您的承诺要修改', say: (what) => `${what}退回修改，理由写在里面。` },
  checkChange: {
    to: 'people',
    title: '承诺的变更已经生效',
    say: (what) => `${what}换上新版；以前的买家按原来的版本。请把展示的地方也换过来。`,
  },
  declineChange: {
    to: 'people',
    title: '承诺的变更要修改',
    say: (what) => `${what}的变更退回，理由写在里面；现在展示的还是原来的。`,
  },
  suspend: { to: 'people', title: '您的承诺暂停展示', say: (what) => `${what}暂停展示，理由和依据写在里面；改好以后可以恢复。` },
  resume: { to: 'people', title: '您的承诺恢复展示', say: (what) => `${what}已经恢复展示。` },
  linkBreach: {
    to: 'people',
    title: '有一件投诉关联到您的承诺',
    say: (what) => `${what}：有一件投诉说没有做到。请打开看，可以说明情况。`,
  },
  undoBreach: { to: 'people', title: '违诺的关联已经撤销', say: (what) => `${what}：关联已经撤销，理由写在里面。` },
};

export interface Seat {
  member: string;
  office?: string | undefined;
  roles: readonly Role[];
}

/** What others hear of an act on a promise, in their inbox; nobody hears what they did themselves. Pure. */
export function promiseNews(
  command: string,
  { _id: id, no, kind }: MerchantPromise,
  merchant: Pick<Merchant, 'name' | 'people' | 'office'>,
  actor: string,
  seats: readonly Seat[],
): { to: string; title: string; body: string; about: { kind: string; id: string; no: string }; staff?: true }[] {
  const row = Object.prototype.hasOwnProperty.call(news, command) ? news[command] : undefined;
  if (!row) return [];
  const people = merchant.people.filter(({ left }) => !left).map(({ member }) => member);
  const officers = seats
    .filter(
      (seat) =>
        leadsBureau({ roles: [...seat.roles], office: seat.office }) ||
        (seat.roles.includes('handler') && (seat.office === merchant.office || isBureau(seat.office))),
    )
    .map(({ member }) => member)
    .filter((member) => !people.includes(member));
  const staff = row.to === 'officers';
  const body = row.say(`${merchant.name}的${promiseKinds[kind].label}（${no}）`);
  return [...new Set(staff ? officers : people)]
    .filter((to) => to !== actor)
    .map((to) => ({
      to,
      title: row.title,
      body,
      about: { kind: promiseName.kind, id, no },
      ...(staff && { staff: true as const }),
    }));
}
