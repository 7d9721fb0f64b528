import { leadsBureau, isBureau, type Role } from '../../bureau/actor';
import { creditRoles } from '../../merchant/relations';
import type { CreditNotice } from './notice';

/** Whom an act on a notice concerns besides who did it. */
type Hears = 'leaders' | 'officers' | 'writers' | 'merchant';

interface News {
  to: Hears;
  title: string;
  say: (what: string, notice: CreditNotice) => string;
}

const news: Readonly<Record<string, readonly News[]>> = {
  draft: [{ to: 'leaders', title: '有一条信用提示等您批准', say: (what) => `${what}已经起草，请没有动笔的局领导批准。` }],
  approve: [{ to: 'writers', title: '您写的信用提示已经批准', say: (what) => `${what}已经批准，请送达。` }],
  sendBack: [{ to: 'writers', title: '您写的信用提示退回修改', say: (what) => `${what}退回修改，理由写在里面。` }],
  deliver: [
    {
      to: 'merchant',
      title: '市场监管局给您一条信用提示',
      say: (_, { title }) => `${title}。请打开看一看：是什么事、请您做什么、哪天能修复。`,
    },
  ],
  deliverPaper: [
    { to: 'merchant', title: '市场监管局给您一条信用提示', say: (_, { title }) => `${title}。纸质的已经送给您，这里也可以看。` },
  ],
  contest: [
    { to: 'officers', title: '商家对信用提示有异议', say: (what) => `${what}收到异议，请没有经手的同事核对、书面答复。` },
  ],
  recordContest: [
    { to: 'officers', title: '商家对信用提示有异议', say: (what) => `${what}收到异议，请没有经手的同事核对、书面答复。` },
  ],
  proposeAnswer: [
    { to: 'officers', title: '有一份异议答复等着批准', say: (what) => `${what}的异议答复已经写好，请没有经手的同事批准。` },
  ],
  declineAnswer: [{ to: 'officers', title: '异议答复退回重写', say: (what) => `${what}的异议答复退回重写，理由写在里面。` }],
  approveAnswer: [
    { to: 'merchant', title: '您的异议有书面答复了', say: (_, { no }) => `您对 ${no} 的异议已经书面答复，请打开看。` },
  ],
  withdraw: [
    {
      to: 'merchant',
      title: '一条信用提示已经撤回',
      say: (_, { no, withdrawn }) => `${no}：${withdrawn?.apology ?? ''}`,
    },
  ],
  end: [{ to: 'merchant', title: '一条信用提示已经结束', say: (_, { no, title }) => `${no}“${title}”已经结束，不用再做什么。` }],
  comeDue: [
    { to: 'merchant', title: '一条信用提示已经结束', say: (_, { no, title }) => `${no}“${title}”已经结束，不用再做什么。` },
  ],
};

export interface Seat {
  member: string;
  office?: string | undefined;
  roles: readonly Role[];
}

/** Who of the bureau deals with the credit of a merchant of this office: the bureau itself and the office. Pure. */
export const officersFor = (seats: readonly Seat[], office: string): string[] =>
  seats
    .filter((one) => creditRoles.some((role) => one.roles.includes(role)) && (isBureau(one.office) || one.office === office))
    .map(({ member }) => member);

export interface NoticeWord {
  to: string;
  title: string;
  body: string;
  about: { kind: string; id: string; no: string };
  staff?: true;
}

/** What people hear of an act in their inbox; nobody hears what they did themselves. `people`: who acts for the merchant now. Pure. */
export function newsOf(
  command: string,
  notice: CreditNotice,
  actor: string,
  { seats, people }: { seats: readonly Seat[]; people: readonly string[] },
): NoticeWord[] {
  const rows = Object.prototype.hasOwnProperty.call(news, command) ? (news[command] ?? []) : [];
  const { _id: id, no, merchantName, office, writers } = notice;
  const heard: Readonly<Record<Hears, () => readonly string[]>> = {
    leaders: () =>
      seats.filter((one) => leadsBureau({ roles: [...one.roles], office: one.office ?? '' })).map(({ member }) => member),
    officers: () => officersFor(seats, office),
    writers: () => writers.map(({ member }) => member),
    merchant: () => people,
  };
  return rows.flatMap(({ to, title, say }) =>
    [...new Set(heard[to]())]
      .filter((member) => member !== actor)
      .map((member) => ({
        ...{ to: member, title, body: say(`${no} 给“${merchantName}”的信用提示`, notice) },
        about: { kind: 'creditNotice', id, no },
        ...(to !== 'merchant' && { staff: true as const }),
      })),
  );
}
