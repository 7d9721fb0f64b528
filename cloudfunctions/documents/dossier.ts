import { sayAt } from '@domain/said-time';
import { county } from '@config/county';
import { civilDateOf, sayFullDate } from '@domain/civil-date';
import type { Complaint } from '@domain/complaint/complaint';
import { leftOut } from '@domain/complaint/left-out';
import { saySection, sections, type Section } from '@domain/complaint/say';
import { sayBasis } from '@domain/law/cite';
import { complaintTable } from '@domain/complaint/acts/table';
import { channelWords, type Message } from '@domain/complaint/talk/talk';
import { viewComplaint } from '@domain/complaint/visibility';
import { otherEvents } from '@domain/complaint/words';
import type { Line } from '@domain/say';
import { rowOf } from '@domain/lifecycle';
import type { Event } from '../kernel/commit';
import { heading, paragraph, picture, table, title } from './docx';
import { paperOf } from './paper';
import { complaintFormOf } from './registration';
import type { Shown } from './pictures';

const labelOf = (command: string) => rowOf<{ label: string }>(complaintTable, command)?.label ?? otherEvents[command] ?? command;
const clock = (at: number) => sayAt(at, 'YYYY-MM-DD HH:mm');
const wording = { day: sayFullDate };

/** All but the cover. */
const recorded = (Object.keys(sections) as Section[]).filter((section) => section !== 'intake');

/** Lines under their title; nothing where there are none. */
function part(name: string, lines: readonly Line[]) {
  if (lines.length === 0) return [];
  const rows = lines.map(({ head = '', text }) => [head, text]);
  return [heading(name), table([], rows, [35, 65])];
}

/** Pictures that were handed in, each with its number, and what of the evidence is not among them and why. */
function picturesOf({ evidence = [] }: Complaint, shown: readonly Shown[]) {
  const named = evidence.map(({ name }, index) => `${index + 1}. ${name}`);
  const pictures = shown.flatMap((one, index) =>
    'bytes' in one ? [paragraph(named[index] ?? '', 'flush'), picture(one.picture, one.bytes, named[index] ?? '')] : [],
  );
  const missing = shown.flatMap((one, index) => ('why' in one ? [{ head: named[index], text: one.why }] : []));
  const parts = [...(pictures.length ? [heading('凭证的图片'), ...pictures] : []), ...part('没有放进来的凭证', missing)];
  return parts.length ? [parts] : [];
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

function actsOf(events: readonly Event[]) {
  const acts = events.map(({ at, command, by, article }) => [
    clock(at),
    labelOf(command),
    by.shown,
    article ? sayBasis(article) : '',
  ]);
  return table(['时间', '事项', '经办', '依据'], acts, [22, 28, 15, 35]);
}

/** A case with what happened to it and what was said in it. */
export interface Filed {
  complaint: Complaint;
  events: readonly Event[];
  messages: readonly Message[];
}

/** A merged case that is not among the bureau's: the file says so. */
export interface Lost {
  lost: string;
}

/** A case that was merged into this one, as it lies: its evidence is among this one's, its letters stand before what was recorded in it. */
function mergedParts(one: Filed | Lost) {
  if ('lost' in one) return [[title(`并进来的 ${one.lost}`), paragraph('没有找到这一件，请查备份。', 'flush')]];
  const { complaint, events, messages } = one;
  const view = viewComplaint(complaint, 'leader');
  const parts = (Object.keys(sections) as Section[]).flatMap((section) =>
    section === 'evidence' ? [] : part(sections[section].title, saySection(section, view, wording)),
  );
  return [
    ...(complaint.documents ?? []).map(paperOf),
    [title(`并进来的 ${complaint.no}`), ...parts, ...messagesOf(messages), heading('办理经过'), actsOf(events)],
  ];
}

/** The seal of a night (docs/adr/0023): on paper in the archive it is where nobody who can write to the database can change it. */
export interface NightSeal {
  _id: string;
  hash: string;
}

const sealed = ({ _id: day, hash }: NightSeal) => [
  heading('日封'),
  paragraph(`封到 ${day}：${hash}`, 'flush'),
  paragraph('到这一天为止的全部记录合成这一个校验值。请随案卷留存：以后怀疑数据被改过，可以拿它核对。', 'flush'),
];

/**
 * The whole file of a case for the archive (令121-24, 26): cover, form 1, every issued form, every recorded fact as its words have it,
 * the pictures of its evidence, the talk, each act with who and when, the cases that were merged into it, and at its end what was left out
 * on purpose and the last seal. For officers of the case alone, who read all of it; every date has its year.
 */
export function dossierOf(
  { complaint, events, messages }: Filed,
  shown: readonly Shown[],
  merged: readonly (Filed | Lost)[],
  seal: NightSeal | undefined,
) {
  const view = viewComplaint(complaint, 'leader');
  return [
    [title('投诉案卷'), paragraph(county.bureau, 'flush'), ...part(sections.intake.title, saySection('intake', view, wording))],
    complaintFormOf(complaint),
    ...(complaint.documents ?? []).map(paperOf),
    recorded.flatMap((section) => part(sections[section].title, saySection(section, view, wording))),
    ...picturesOf(complaint, shown),
    [...messagesOf(messages), heading('办理经过'), actsOf(events)],
    ...merged.flatMap(mergedParts),
    [
      ...part(
        '没有放进案卷的',
        leftOut.map(({ what, why }) => ({ head: what, text: why })),
      ),
      ...(seal ? sealed(seal) : []),
    ],
  ];
}

/** `案卷 AB-2026-0001，2026-11-24 打印` */
export const dossierFoot = (no: string, now: number) => `案卷 ${no}，${civilDateOf(now)} 打印`;
