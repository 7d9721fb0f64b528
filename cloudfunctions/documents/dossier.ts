import { sayAt } from '@domain/said-time';
import { county } from '@config/county';
import { civilDateOf, sayDate } from '@domain/civil-date';
import type { Complaint } from '@domain/complaint/complaint';
import { sayClaim } from '@domain/complaint/claim';
import { copyOut } from '@domain/complaint/desk/copy-out';
import { sayBasis } from '@domain/law/cite';
import { formKinds, officialForms } from '@domain/complaint/letters/documents';
import { complaintTable } from '@domain/complaint/lifecycle';
import { channelWords, type Message } from '@domain/complaint/talk/talk';
import { answerWayWords, otherEvents, outcomeWords, sayClassified, sourceWords, stateWords } from '@domain/complaint/words';
import { evidenceLimits, sayBytes } from '@domain/evidence/limits';
import { periods } from '@domain/law/regulation/periods';
import { rowOf } from '@domain/lifecycle';
import type { Event } from '../kernel/commit';
import { heading, paragraph, table, title } from './docx';
import { paperOf } from './paper';

const sides = { complainant: '投诉人', respondent: '商家', both: '双方' } as const;
const arrived = { sent: '已发出', delivered: '已送达', failed: '未送达' } as const;
const ways = {
  inbox: '小程序',
  phone: '电话',
  sms: '短信',
  email: '邮件',
  post: '信函',
  inPerson: '当面',
  platform12315: '12315平台',
} as const;

const labelOf = (command: string) => rowOf<{ label: string }>(complaintTable, command)?.label ?? otherEvents[command] ?? command;
const clock = (at: number) => sayAt(at, 'YYYY-MM-DD HH:mm');

function cover({ no, complainant, respondent, receivedOn, source, state, closing, platform12315No, handler }: Complaint) {
  const facts: [string, string | undefined][] = [
    ['案件编号', no],
    ['12315平台编号', platform12315No],
    ['投诉人', complainant.name],
    ['被投诉人', respondent.name],
    ['来源', sourceWords[source]],
    ['收到日期', sayDate(receivedOn)],
    ['经办人', handler?.name],
    ['状态', stateWords[state]],
    ['结果', closing && `${outcomeWords[closing.outcome]}，${sayDate(closing.on)}`],
  ];
  return [
    title('投诉案卷'),
    paragraph(county.bureau, 'flush'),
    table(
      [],
      facts.flatMap(([q, a]) => (a ? [[q, a]] : [])),
      [30, 70],
    ),
  ];
}

function periodsOf({ deadlines }: Complaint) {
  const state = (one: Complaint['deadlines'][number]) =>
    one.metOn
      ? `${sayDate(one.metOn)}完成${one.metOn > one.dueOn ? '（超期）' : ''}`
      : one.droppedOn
        ? `${sayDate(one.droppedOn)}不再计算`
        : '进行中';
  const rows = deadlines.map((one) => [
    periods[one.id].name,
    sayBasis(one.article),
    sayDate(one.startedOn),
    sayDate(one.dueOn),
    state(one),
  ]);
  return [heading('期限'), table(['期限', '依据', '起算', '到期', '结果'], rows, [20, 30, 15, 15, 20])];
}

function deliveriesOf({ deliveries = [] }: Complaint) {
  if (deliveries.length === 0) return [];
  const rows = deliveries.map(({ form, to, way, address, on, by, result, proof }) => [
    formKinds[form].title,
    sides[to],
    // An account is no address anybody could go to.
    way === 'inbox' ? ways.inbox : `${ways[way]} ${address}`,
    sayDate(on),
    by,
    `${arrived[result]}${proof ? `；${proof}` : ''}`,
  ]);
  return [heading('送达记录'), table(['文书', '给谁', '方式', '日期', '经办', '结果'], rows, [25, 10, 20, 15, 10, 20])];
}

function mediationOf({ mediation = [], supplements = [], appraisals = [] }: Complaint) {
  const talks = mediation.map((one) => [sayDate(one.on), sides[one.with], one.text, one.by]);
  const added = supplements.map((one) => [sayDate(one.on), sides[one.from], one.text, one.by]);
  const out = appraisals.map((one) => [
    sayDate(one.out),
    one.institution,
    `${one.item}；${one.in ? `${sayDate(one.in)}收到报告：${one.result ?? ''}` : '未收到报告'}`,
    '',
  ]);
  const part = (name: string, rows: string[][]) =>
    rows.length ? [heading(name), table(['日期', '对象', '内容', '经办'], rows, [18, 15, 52, 15])] : [];
  return [...part('调解记录', talks), ...part('补充材料和说明', added), ...part('鉴定、检测', out)];
}

/** What was asked for before and after each change, and how the bureau knows of it (令121-12). */
function claimsOf({ claims = [] }: Complaint) {
  if (claims.length === 0) return [];
  const rows = claims.map(({ on, from, to, reason = '', by, principalConsent, recorded }) => [
    sayDate(on),
    sayClaim(from),
    sayClaim(to),
    [
      reason,
      ...(recorded ? [`${recorded.who} ${sayDate(recorded.on)}说的，${recorded.proof}`] : []),
      ...(principalConsent ? [`投诉人本人同意：${principalConsent}`] : []),
    ]
      .filter(Boolean)
      .join('；'),
    by,
  ]);
  return [heading('请求的变更'), table(['日期', '原来', '现在', '理由和凭据', '经办'], rows, [15, 23, 23, 27, 12])];
}

/** Who sent it on, by when each wanted an answer and which it was given. */
function sendersOf({ senders = [] }: Complaint) {
  if (senders.length === 0) return [];
  const rows = senders.map(({ name, number, answerBy, added, answered }) => [
    `${name}，编号 ${number}${added ? `；${added.by} ${sayDate(added.on)}补记：${added.reason}` : ''}`,
    answerBy ? sayDate(answerBy) : '',
    answered
      ? `${sayDate(answered.on)} 答复${answered.to}，${answerWayWords[answered.way]}，${answered.proof}（${answered.by}登记）`
      : '还没有答复',
  ]);
  return [heading('转来的单位'), table(['单位和编号', '要求答复', '答复'], rows, [45, 15, 40])];
}

/** Cases of the same dispute that were merged into this one, in their own words, and where this one went. */
function mergedOf({ mergedFrom = [], mergedInto }: Complaint) {
  if (mergedInto) return [heading('合并'), paragraph(`这件并入 ${mergedInto}，在那一件里接着办。`, 'flush')];
  if (mergedFrom.length === 0) return [];
  const rows = mergedFrom.map(({ no, platform12315No, source, receivedOn, on, by, reason, facts, supplements = [] }) => [
    `${no}${platform12315No ? `；12315编号 ${platform12315No}` : ''}`,
    `${sourceWords[source]}，${sayDate(receivedOn)}收到；${by} ${sayDate(on)}并入：${reason}`,
    [facts, ...supplements.map((one) => `${sayDate(one.on)} ${sides[one.from]}补充：${one.text}`)].join('；'),
  ]);
  return [heading('并进来的投诉'), table(['编号', '来源和并入', '内容'], rows, [25, 35, 40])];
}

/** What was put right in the form or in what the case is counted by, what was proposed and not agreed to as well. */
function correctionsOf({ corrections = [], reclassifications = [] }: Complaint) {
  const second = ({ alone, settled }: (typeof reclassifications)[number]) =>
    alone
      ? '当时生效'
      : settled
        ? `${settled.by} ${sayDate(settled.on)}${settled.agreed ? '同意' : `不同意：${settled.reason ?? ''}`}`
        : '等另一个人核对';
  const rows = [
    ...corrections.map(({ on, by, reason, changed }) => [
      sayDate(on),
      changed.map(({ from, to }) => `${from ?? '（没有填）'} → ${to}`).join('；'),
      reason,
      by,
    ]),
    ...reclassifications.map((one) => [
      sayDate(one.on),
      `${sayClassified(one.changed, (date) => sayDate(date))}（${second(one)}）`,
      one.reason,
      one.by.name,
    ]),
  ];
  return rows.length ? [heading('更正'), table(['日期', '内容', '理由', '经办'], rows, [15, 45, 25, 15])] : [];
}

/** What was handed in, each file with the fingerprint by which a copy is known to be it. */
function evidenceOf({ evidence = [] }: Complaint) {
  if (evidence.length === 0) return [];
  const rows = evidence.map(({ name, type, bytes, from, by, on, sha256, released }) => [
    name,
    `${evidenceLimits.types[type]}，${sayBytes(bytes)}`,
    `${sides[from]}；${by} ${sayDate(on)}提交${released ? `；${released.by} ${sayDate(released.on)}给另一方看过` : ''}`,
    sha256,
  ]);
  return [heading('凭证'), table(['名称', '种类', '来源', '校验值（SHA-256）'], rows, [18, 14, 28, 40])];
}

const states = { delivered: '', held: '（等待放行）', heldBack: '（没有转给对方）' } as const;

function messagesOf(messages: readonly Message[]) {
  if (messages.length === 0) return [];
  const rows = messages.map(({ at, from, channel, text, state, decided }) => [
    clock(at),
    from.shown,
    channelWords[channel],
    `${text}${states[state]}${decided?.reason ? `；${decided.by}：${decided.reason}` : ''}`,
  ]);
  return [heading('留言'), table(['时间', '谁', '和谁', '内容'], rows, [18, 14, 20, 48])];
}

/**
 * The whole file of a case for the archive (令121-24, 26): cover, form 1, periods, every issued form, deliveries, records, and each
 * act with who and when. For officers of the case alone; of evidence the list, its files are opened in the program.
 */
export function dossierOf(complaint: Complaint, events: readonly Event[], messages: readonly Message[]) {
  const complaintForm = [
    title(officialForms.complaintForm.title),
    table(
      [],
      copyOut(complaint).map(({ label, value }) => [label, value]),
      [30, 70],
    ),
  ];
  const acts = events.map(({ at, command, by, article }) => [
    clock(at),
    labelOf(command),
    by.shown,
    article ? sayBasis(article) : '',
  ]);
  return [
    [...cover(complaint), ...periodsOf(complaint)],
    complaintForm,
    ...(complaint.documents ?? []).map(paperOf),
    [
      ...deliveriesOf(complaint),
      ...claimsOf(complaint),
      ...sendersOf(complaint),
      ...mediationOf(complaint),
      ...mergedOf(complaint),
      ...correctionsOf(complaint),
      ...evidenceOf(complaint),
      ...messagesOf(messages),
      heading('办理经过'),
      table(['时间', '事项', '经办', '依据'], acts, [22, 28, 15, 35]),
    ],
  ];
}

/** `案卷 LD-2026-0001，2026-11-24 打印` */
export const dossierFoot = (no: string, now: number) => `案卷 ${no}，${civilDateOf(now)} 打印`;
