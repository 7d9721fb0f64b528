import { deliveryWayWords } from '../../bureau/delivery-way';
import type { CivilDate } from '../../civil-date';
import type { Line, SaysOf, Wording } from '../../say';
import type { Complaint, Consents } from '../complaint';
import { rejectionGround, terminationGround } from '../grounds';
import type { Delivery, Handover, MediationRecord, Proposal, RecordedFor, Unreachable } from '../records';
import type { ComplaintView } from '../visibility';

/** How each fact of a complaint reads. */
export type Says = SaysOf<Complaint, ComplaintView>;

/** What somebody typed, to be followed by a stop. */
export const unstopped = (text: string) => text.replace(/[。.；;，,\s]+$/, '');

export const sideWords = { complainant: '投诉人', respondent: '商家', both: '双方' } as const;

export const deliveryResultWords: Record<Delivery['result'], string> = {
  sent: '已发出',
  delivered: '已送到',
  failed: '没有送到',
};

export const mannerWords: Record<MediationRecord['manner'], string> = {
  onSite: '现场',
  phone: '电话',
  online: '网络',
  video: '视频',
};

export const talkWords: Record<MediationRecord['result'], string> = {
  talked: '谈了',
  noAnswer: '没有人接',
  refused: '明确拒绝',
  absent: '没有到场',
  noAgreement: '没有谈成',
};

export const consentWords: Record<keyof Consents, string> = {
  mediation: '调解',
  directContact: '电话给商家',
  entrust: '委托调解',
  publish: '公示',
};

export const consentKinds = Object.keys(consentWords) as (keyof Consents)[];

/** `同意调解、不同意公示`: what was said, nothing of what was not. */
export const sayConsents = (said: Partial<Consents>): string =>
  consentKinds
    .filter((kind) => said[kind] !== undefined)
    .map((kind) => `${said[kind] ? '同意' : '不同意'}${consentWords[kind]}`)
    .join('、');

const told: Record<RecordedFor['way'], string> = { ...deliveryWayWords, post: '来信', window: '窗口' };

/** 代录: who told the bureau, how, when, and what proves it. */
export const sayRecorded = ({ who, way, on, proof }: RecordedFor, { day }: Wording): string =>
  `${who} ${day(on)}${told[way]}说的，${proof}`;

/** The same in brackets behind a text; nothing where the party spoke for itself. */
export const recordedAfter = (recorded: RecordedFor | undefined, wording: Wording): string =>
  recorded ? `（${sayRecorded(recorded, wording)}）` : '';

/** 按平台公示的地址联系不上: how it was tried, and whose it is then. */
export const sayUnreachable = ({ tried, bureau }: Unreachable): Line => ({
  head: '按平台公示的地址联系不上',
  text: `${unstopped(tried)}。由${bureau}处理`,
});

/** 移交: to whom, and whether the letter went out. */
export const sayHandover = ({ to, sent }: Handover, { day }: Wording): Line => ({
  head: `移交${to}`,
  text: sent ? `${day(sent.on)} ${sent.by}送出，${sent.proof}` : '移交函还没有送出',
});

/** A ground of 不予受理 as the rule of that day has it. */
export function sayRejection(code: string, on: CivilDate): string {
  const ground = rejectionGround(code, on);
  return ground ? `${ground.plain}（${ground.cite}）` : code;
}

export function sayTermination(code: Parameters<typeof terminationGround>[0]): string {
  const { plain, cite } = terminationGround(code);
  return `${plain}（${cite}）`;
}

/** What was proposed to a second person, and why. */
export function sayProposal(proposal: Proposal, wording: Wording): Line[] {
  const { kind, ground, reason, unreachable, name, on } = proposal;
  return [
    {
      head: `${wording.day(on)} ${name}提请${kind === 'reject' ? '不予受理' : '终止调解'}`,
      text: `${kind === 'reject' ? sayRejection(ground, on) : sayTermination(ground)}。理由：${reason}`,
    },
    ...(kind === 'terminate' && proposal.basis ? [{ head: '属于不予受理的情形', text: sayRejection(proposal.basis, on) }] : []),
    ...(kind === 'terminate' && proposal.party ? [{ head: '不参加、拒绝的一方', text: sideWords[proposal.party] }] : []),
    ...(kind === 'reject' && proposal.handover ? [sayHandover(proposal.handover, wording)] : []),
    ...(unreachable ? [sayUnreachable(unreachable)] : []),
  ];
}
