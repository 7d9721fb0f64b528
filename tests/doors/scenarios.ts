// What can be done about a case, worded so that it is taken: one input for each command and each door that changes something.
import { inventedYear } from '../../domain/law/calendar/fixture';
import type { ComplaintCommand } from '../../domain/complaint/acts/table';
import type { Complaint } from '../../domain/complaint/complaint';
import { inputs } from '../../domain/complaint/fixture';
import { NOTICE_VERSION } from '../../domain/privacy/notice';
import { versionFor } from '../../cloudfunctions/complaints/reads/version';
import type { Emulator } from '../../emulator/emulator';
import { memberIdOf } from '../../tools/demo/member-id';
import { complaint as complaintForm } from '../functions/calls';
import { photo } from '../pictures';
import { callers } from './people';

export interface Doing {
  openid: string;
  /** `complaints.say`. */
  door: string;
  input: unknown;
}

/** One act, with what the acts before it were answered, by door, and what is stored by then; or the timer goes. */
export type Step = (answers: Readonly<Record<string, Answer>>, stored: ReturnType<Emulator['exportData']>) => Doing | 'timer';
type Answer = Record<string, unknown> & { id: string; version: number };

const TODAY = '2026-11-24';
const TOMORROW = '2026-11-25';
const LATER = '2026-12-01';
const OFFERED = { kinds: ['refundReturn'], fen: 12_950, by: LATER };

/** The days that an input names moved to the day of the demonstration: what happened did happen, what is to come is to come. */
function inputOf(command: ComplaintCommand): unknown {
  const text = JSON.stringify(inputs[command]).replace(/2026-11-\d\d/g, TODAY);
  const later = text.replace(/"returnBy":"[\d-]+"/, `"returnBy":"${LATER}"`).replace(/"dueOn":"[\d-]+"/, `"dueOn":"${TOMORROW}"`);
  // Form 7 goes out before the day it calls to.
  return JSON.parse(command === 'convene' ? later.replace(TODAY, TOMORROW) : later);
}

/** The version of a case as this person reads it: a party reads another than the one that counts all acts. */
function versionOn(complaint: Complaint, openid: string): number {
  const member = memberIdOf(openid);
  const party = (['complainant', 'respondent'] as const).find((one) => complaint[one].member === member);
  return party ? versionFor(complaint, party) : complaint.version;
}

/** A command of the table, given on a case by who may give it. */
export function commandOn(complaint: Complaint, command: string, openid: string): Doing {
  const { _id: id, documents } = complaint;
  const version = versionOn(complaint, openid);
  const number = command === 'voidDocument' && documents?.find(({ voided }) => !voided)?.number;
  const input = { ...(inputOf(command as ComplaintCommand) as object), ...(number && { number }) };
  return { openid, door: 'complaints.act', input: { id, version, command, input } };
}

const value = {
  of: 'national',
  measure: 'satisfactionA',
  from: '2026-01',
  to: '2026-09',
  value: '4.61',
  source: '总局通报（虚构）',
  publishedOn: '2026-11-20',
  attachment: '通报第 9 页',
};
/** A person who need not register, as an officer enters one. */
const merchantEntry = { kind: 'person', exemption: 'small', name: '东街小摊', office: '621228-01', trades: ['goods'] };
const file = { name: '照片 1', type: 'image/jpeg', bytes: photo(1).length };
/** A list of the national platform with one open complaint, and what its columns are. */
export const listFile = new TextEncoder().encode('编号,收到日期,投诉人,商家\n1620000202611249077,2026-11-24,赵明远,云屏山货铺\n');
const listColumns = ['platform12315No', 'receivedOn', 'complainant.name', 'respondent.name'];
const idOf = (documents: readonly { _id?: unknown }[] | undefined) => String(documents?.at(-1)?._id);

/** Every other door, in an order in which each finds what it needs: `party` is the complainant, `officer` a mediator of the case's office. */
export function stepsOn(complaint: Complaint, party: string, officer: string): Step[][] {
  const { _id: id, version } = complaint;
  const { leader = '', admin = '', stranger = '', xipo = '', chengguan = '', intake = '' } = callers;
  const by =
    (openid: string, door: string, input: unknown): Step =>
    () => ({ openid, door, input });
  const given =
    (openid: string, command: string, input: unknown): Step =>
    (_, { complaints = [] }) => {
      const stands = complaints.find(({ _id }) => _id === id) as unknown as Complaint;
      return { openid, door: 'complaints.act', input: { id, version: versionOn(stands, openid), command, input } };
    };
  const keep =
    (openid: string, command: string, input: unknown): Step =>
    (_, { officialValues = [] }) => {
      const of = officialValues.find(({ _id }) => _id === 'official-2026');
      return { openid, door: 'indicators.keep', input: { year: 2026, version: of?.version ?? 0, command, input } };
    };
  /** Two acts, the second on what the first made of the case. */
  const acts = (first: ComplaintCommand, next: ComplaintCommand, second = officer): Step[] => [
    () => commandOn(complaint, first, officer),
    () => commandOn({ ...complaint, version: version + 1 }, next, second),
  ];
  const told = by(stranger, 'accounts.noticeShown', { version: NOTICE_VERSION });
  const begin = (openid: string) => by(openid, 'evidence.begin', { to: { draft: 'draft-of-the-walk' }, file });
  const ofTicket =
    (openid: string, door: string): Step =>
    ({ 'evidence.begin': ticket }) => ({ openid, door, input: { id: ticket!.id, version: ticket!.version } });
  /** Sent to be tested, as is written down only now: more days for the mediation, once a second person has confirmed it. */
  const sentLate = { item: '核桃水分', institution: '市质检所', chosenBy: 'parties', out: '2026-11-16', evidence: '委托书 1 号' };
  const late = (settled: string, input: object): Step[] => [
    given(officer, 'appraisalOut', sentLate),
    given(leader, settled, { entry: '1', ...input }),
  ];
  const said = { way: 'phone', on: TODAY, who: '投诉人本人', proof: '录音 7' };
  /** Found to have come in earlier, and to have been no online purchase. */
  const reclassifying = (settled: string, input: object): Step[] => [
    given(officer, 'reclassify', {
      ...{ online: false, kind: 'inPlatformMerchant', platform: '山货集市', reason: '信函早几天就签收了' },
      receivedOn: complaint.purchase.boughtOn,
    }),
    given(leader, settled, { correction: '1', ...input }),
  ];
  const toBePublished: Step[] = [
    given(officer, 'recordConsent', { publish: true, recorded: said }),
    given(officer, 'terminate', { ground: 'T3', reason: '双方差距太大，谈不成' }),
  ];
  return [
    late('confirmLateEntry', {}),
    late('refuseLateEntry', { reason: '委托书上的日期不是这一天' }),
    [told, by(stranger, 'complaints.submit', complaintForm)],
    [
      told,
      by(stranger, 'complaints.submit', { ...complaintForm, helper: { name: '王丽', phone: '13900001199', bond: '女儿' } }),
      ({ 'complaints.submit': filed }) => ({
        openid: intake,
        door: 'complaints.issueHelperCode',
        input: { id: filed!.id, version: 1 },
      }),
    ],
    [
      by(officer, 'complaints.noteOtherMatter', {
        kind: 'consultation',
        source: 'phone',
        about: '问小餐馆要办什么证',
        told: 'phone',
      }),
    ],
    [by(officer, 'complaints.takeIn', { ...complaintForm, source: 'window', receivedOn: TODAY })],
    [
      by(party, 'complaints.say', { id, channel: 'complainant', text: '店家今天又说可以退一半，我再想一想' }),
      by(officer, 'complaints.readMessages', { id, channel: 'complainant' }),
    ],
    [
      by(party, 'complaints.say', { id, channel: 'room', text: '我的电话是 13900005566，他们还帮人代开发票' }),
      (_, { messages }) => {
        const held = messages?.filter(({ state }) => state === 'held').at(-1);
        const verdict = {
          id: String(held?._id),
          version: Number(held?.version ?? 1),
          verdict: 'holdBack',
          reason: '电话先不转给对方',
        };
        return { openid: officer, door: 'complaints.judgeMessage', input: verdict };
      },
    ],
    [
      by(officer, 'complaints.noteReport', { id, clue: '举报线索：同一店铺用过期原料加工' }),
      ({ 'complaints.noteReport': noted }) => ({
        openid: officer,
        door: 'complaints.enterReport',
        input: { id: noted!.id, version: noted!.version, number: '1620000202611249001' },
      }),
    ],
    [by(xipo, 'complaints.reveal', { id, field: 'complainant.name', reason: '核对是否同一人重复投诉' })],
    [
      by(officer, 'complaints.issueViewCode', { id, version }),
      told,
      ({ 'complaints.issueViewCode': issued }) => ({
        openid: stranger,
        door: 'complaints.joinByCode',
        input: { code: issued!.code, name: '杨建国', post: 'owner' },
      }),
    ],
    [by(officer, 'documents.dossier', { id })],
    [
      by(intake, 'imports.begin', { name: '列表.csv', bytes: listFile.length }),
      ({ 'imports.begin': list }) => ({ openid: intake, door: 'imports.read', input: { id: list!.id, version: list!.version } }),
      ({ 'imports.read': list }) => {
        const input = { id: list!.id, version: list!.version, mapping: listColumns };
        return { openid: intake, door: 'imports.check', input };
      },
      ({ 'imports.check': list }) => {
        return { openid: intake, door: 'complaints.startImport', input: { id: list!.id, version: list!.version } };
      },
      ({ 'imports.begin': list }) => ({ openid: intake, door: 'complaints.goOnImport', input: { id: list!.id } }),
      ({ 'imports.begin': list }) => ({ openid: intake, door: 'complaints.stopImport', input: { id: list!.id } }),
      (_, { complaints = [] }) => {
        const row = complaints.find(({ imported }) => imported);
        const { respondent, purchase, category, problem, facts, requests, complainant, consents } = complaintForm;
        const input = {
          ...{ category, problem, facts, requests, consents, purchase },
          respondent: { kind: respondent.kind, platform: respondent.platform },
          complainant: { phone: complainant.phone, address: complainant.address },
        };
        return { openid: intake, door: 'complaints.act', input: { id: String(row?._id), version: 1, command: 'promote', input } };
      },
    ],
    [begin(party), ofTicket(party, 'evidence.finish')],
    [begin(party), ofTicket(party, 'evidence.remove')],
    [
      by(party, 'evidence.begin', { to: { kind: 'complaint', id }, file }),
      ofTicket(party, 'evidence.finish'),
      ({ 'evidence.begin': ticket }) => {
        const input = {
          id,
          version: versionOn(complaint, party),
          command: 'supplement',
          input: { text: '补充付款截图', files: [ticket!.id] },
        };
        return { openid: party, door: 'complaints.act', input };
      },
      ({ 'evidence.begin': ticket }) => ({ openid: officer, door: 'evidence.open', input: { id, files: [ticket!.id] } }),
      ({ 'evidence.begin': ticket }) => {
        const input = { id, version: version + 1, command: 'releaseEvidence', input: { files: [ticket!.id] } };
        return { openid: officer, door: 'complaints.act', input };
      },
    ],
    [
      by(party, 'evidence.begin', { to: { kind: 'complaint', id }, file }),
      ofTicket(party, 'evidence.finish'),
      ({ 'evidence.begin': ticket }) => {
        const input = {
          id,
          version: versionOn(complaint, party),
          command: 'supplement',
          input: { text: '这是我的身份证', files: [ticket!.id] },
        };
        return { openid: party, door: 'complaints.act', input };
      },
      ({ 'evidence.begin': ticket }) => {
        const input = { id, item: ticket!.id, verdict: 'holdBack', reason: '身份证不给对方看' };
        return { openid: officer, door: 'complaints.judgeContent', input };
      },
    ],
    [
      begin(officer),
      ofTicket(officer, 'evidence.finish'),
      (answers, stored) => keep(officer, 'record', { ...value, files: [answers['evidence.begin']!.id] })(answers, stored),
      keep(leader, 'check', { value: 'v1' }),
      ({ 'evidence.begin': ticket }) => ({
        openid: leader,
        door: 'evidence.openOfficial',
        input: { year: 2026, files: [ticket!.id] },
      }),
      keep(leader, 'withdraw', { value: 'v1', reason: '通报更正了' }),
      keep(officer, 'keepValue', { value: 'v1' }),
      keep(leader, 'withdraw', { value: 'v1', reason: '通报又更正了' }),
      keep(officer, 'agreeWithdrawal', { value: 'v1' }),
    ],
    acts('proposeReject', 'approveReject', leader),
    acts('proposeReject', 'decline', leader),
    reclassifying('agreeReclassification', {}),
    reclassifying('declineReclassification', { reason: '签收单上的日期不是这一天' }),
    acts('proposeTerminate', 'approveTerminate', leader),
    acts('suspend', 'resume', leader),
    [
      given(officer, 'makeOffer', { party: 'respondent', terms: OFFERED, recorded: { ...said, who: '店主' } }),
      given(party, 'refuseOffer', { reason: '核桃坏了一半，不够' }),
      given(officer, 'makeOffer', { party: 'respondent', terms: OFFERED, recorded: { ...said, who: '店主' } }),
      given(officer, 'takeBackOffer', { recorded: { ...said, who: '店主' } }),
      given(officer, 'makeOffer', { party: 'respondent', terms: OFFERED, recorded: { ...said, who: '店主' } }),
      given(party, 'acceptOffer', {}),
    ],
    [
      given(officer, 'record', { on: TODAY, manner: 'onSite', with: 'both', result: 'talked', text: '双方到场谈妥' }),
      given(officer, 'agree', { form: 'mediationAgreement', terms: '商家退款 129.50 元' }),
      given(officer, 'recordSigned', { on: TODAY, handed: true }),
    ],
    [
      given(officer, 'agree', {
        ...{ form: 'record', terms: '商家退款 129.50 元', respondentConsent: '店主电话同意调解，录音 5' },
        ...{ agreedFen: 12_950, performBy: TODAY },
      }),
      given(officer, 'askNewDay', { whose: 'respondent', performBy: LATER, recorded: { ...said, who: '店主' } }),
      given(party, 'answerNewDay', { agrees: true }),
      given(officer, 'reportPerformance', { done: 'all', recorded: { ...said, who: '店主' } }),
      given(party, 'confirmPerformance', { done: 'none' }),
      given(officer, 'endPerformance', { why: 'otherRoutes', reason: '催了两次没有退，投诉人去起诉' }),
    ],
    [
      given(officer, 'proposeReject', { ground: 'R1', reason: '种植环节的农药残留', handover: { to: '两当县农业农村局' } }),
      given(leader, 'approveReject', {}),
      given(officer, 'recordHandover', { on: TODAY, proof: '县农业农村局签收' }),
    ],
    [
      ...toBePublished,
      given(officer, 'publish', { on: TODAY, where: '县局网站消费投诉公示栏' }),
      given(officer, 'withdrawPublication', { reason: '网页上写错了店名' }),
    ],
    [...toBePublished, given(officer, 'excludeFromPublication', { reason: '文中能认出投诉人是谁' })],
    [
      () => commandOn(complaint, 'addSender', officer),
      () => commandOn({ ...complaint, version: version + 1 }, 'correctSender', officer),
      () => commandOn({ ...complaint, version: version + 2 }, 'answerSender', officer),
    ],
    acts('addSender', 'removeSender'),
    acts('entrust', 'entrustReturned'),
    acts('appraisalOut', 'appraisalIn'),
    acts('recordClue', 'extendClue', leader),
    [
      () => commandOn(complaint, 'recordClue', officer),
      () => commandOn({ ...complaint, version: version + 1 }, 'clueTestOut', officer),
      () => commandOn({ ...complaint, version: version + 2 }, 'clueTestIn', officer),
    ],
    acts('recordClue', 'decideClue', leader),
    [
      () => commandOn(complaint, 'distribute', intake),
      () => commandOn({ ...complaint, version: version + 1 }, 'return', chengguan),
    ],
    [
      by(officer, 'merchants.enter', merchantEntry),
      ({ 'merchants.enter': entered }, stored) => given(officer, 'linkMerchant', { of: entered!.id })({}, stored),
      given(officer, 'unlinkMerchant', { reason: '同名的另一家' }),
    ],
    acts('disputeCompetence', 'settleCompetence'),
    acts('openProceeding', 'endProceeding'),
    [...acts('recordAgent', 'accept'), () => commandOn({ ...complaint, version: version + 2 }, 'renewAgent', officer)],
    [
      by(officer, 'complaints.issueViewCode', { id, version }),
      () => commandOn({ ...complaint, version: version + 1 }, 'revokeViewCode', officer),
    ],
    [
      by(party, 'accounts.reportMishap', {
        ...{ kind: 'page', version: '0.1.0', page: 'case/view/index', name: 'TypeError', frames: ['index.js:1:2'] },
      }),
    ],
    [
      by(party, 'accounts.giveFeedback', { kind: 'hard', text: '字太小，看不清楚' }),
      ({ 'accounts.giveFeedback': given }, { feedback }) => ({
        openid: admin,
        door: 'accounts.answerFeedback',
        input: { id: given?.id ?? idOf(feedback), version: 1, text: '已经放大，请再看看' },
      }),
      (_, { notices }) => ({ openid: party, door: 'accounts.read', input: { ids: [idOf(notices)] } }),
    ],
    [
      by(admin, 'accounts.invite', { name: '周晓燕', office: '621228-00', roles: ['handler'] }),
      ({ 'accounts.invite': invited }) => ({ openid: stranger, door: 'accounts.join', input: { code: invited!.code } }),
      (_, { members }) => {
        const joined = members?.find(({ openid }) => openid === stranger);
        const input = { id: String(joined?._id), version: Number(joined?.version), office: '621228-00', roles: ['intake'] };
        return { openid: admin, door: 'accounts.changeMember', input };
      },
      (_, { members }) => {
        const joined = members?.find(({ openid }) => openid === stranger);
        const input = { id: String(joined?._id), version: Number(joined?.version), reason: '调到别处' };
        return { openid: admin, door: 'accounts.leave', input };
      },
    ],
    [
      by(admin, 'accounts.invite', { name: '周晓燕', office: '621228-00', roles: ['handler'] }),
      (_, { invitations }) => ({
        openid: admin,
        door: 'accounts.cancelInvitation',
        input: { id: idOf(invitations), version: 1 },
      }),
    ],
    [by(admin, 'accounts.proposeYear', { version: 0, table: inventedYear }), by(leader, 'accounts.confirmYear', { version: 1 })],
    [
      by(admin, 'accounts.proposeYear', { version: 0, table: inventedYear }),
      by(leader, 'accounts.dropYear', { version: 1, reason: '十月少了一天' }),
    ],
    [by(officer, 'accounts.savePhrases', { version: 0, phrases: [{ title: '催答复', text: '请{商家}答复。' }] })],
    [by(admin, 'accounts.setTemplate', { template: 'x'.repeat(43) })],
    [
      by(admin, 'complaints.publishChannel', { no: '两市监公告〔2026〕9号', on: '2026-01-04', link: 'https://example.com/9' }),
      by(admin, 'complaints.withdrawChannel', { reason: '公告到期，另行公布' }),
    ],
    [by(officer, 'bulletins.dismissSignal', { id: 's_1', version: 1, reason: '同一批货，已经召回' })],
    [by(leader, 'bulletins.draftFromSignal', { id: 's_1' })],
    [by(admin, 'indicators.rebuild', undefined), by(admin, 'indicators.stopRebuild', undefined)],
  ];
}
