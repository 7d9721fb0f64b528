import type { Actor } from '@domain/bureau/actor';
import { homesOf, homeShown, type HomeName } from '@domain/bureau/homes';
import { county } from '@config/county';
import { sayDate } from '@domain/civil-date';
import { lateWords } from '@domain/complaint/late';
import { complaintActions } from '@domain/complaint/lifecycle';
import { mainRelation, relationsToComplaint } from '@domain/complaint/relations';
import { feedbackName } from '@domain/feedback/name';
import type { Moment } from '@domain/lifecycle';
import { countOf } from '../../kernel/counting';
import { unreadOf } from '../../kernel/notices';
import { channelOf } from '../../kernel/channel';
import {
  dueCounts,
  loads,
  minePage,
  notYetLatePage,
  officesRead,
  openAgainst,
  PAGE,
  queueCounts,
  waitingAgainst,
  type Reader,
} from './queries';
import { deskRows, rowFor } from './views';
import { waitingFor } from './waiting';
import { wordsWaiting } from './words-waiting';

/** Whose lists a member of a desk reads; nobody's without an office. */
function readerOf(actor: Actor): Reader | undefined {
  const office = officesRead(actor);
  return office ? { member: actor.member, office } : undefined;
}

interface DeskHome {
  as: 'desk';
  /** Absent for who has no office. */
  counts?: Record<'dueToday' | 'overdue' | 'handle' | 'received' | 'unentered' | 'talks', number>;
  waiting: number;
}

async function desk(actor: Actor, moment: Moment): Promise<DeskHome> {
  const reader = readerOf(actor);
  if (!reader) return { as: 'desk', waiting: 0 };
  const [due, counts, talks, waiting] = await Promise.all([
    dueCounts(reader, moment),
    queueCounts(reader, moment, ['handle', 'received', 'unentered']),
    wordsWaiting(actor),
    waitingFor(actor, reader.office, moment),
  ]);
  return { as: 'desk', counts: { ...due, ...counts, talks }, waiting };
}

/** Periods that the rates of indicator 25 are counted by. */
const scored: readonly string[] = ['C1', 'C2'];

/** The nearest case that would cost a point if nobody acted: not yet late, and by a period that counts. Names masked. */
async function nextDue(actor: Actor, reader: Reader, moment: Moment) {
  let cursor: string | undefined;
  do {
    const { complaints, next } = await notYetLatePage(reader.office, moment.today, cursor);
    const found = deskRows(complaints, actor, moment, []).find(({ deadline }) => deadline && scored.includes(deadline.id));
    if (found) return found;
    cursor = next;
  } while (cursor);
  return undefined;
}

interface LeaderHome {
  as: 'leader';
  waiting: number;
  counts?: Record<'dueToday' | 'overdue', number>;
  loads: Awaited<ReturnType<typeof loads>>['offices'];
  /** There are open cases that `loads` does not count. */
  moreLoads: boolean;
  next?: ReturnType<typeof deskRows>[number];
}

async function leader(actor: Actor, moment: Moment): Promise<LeaderHome> {
  const reader = readerOf(actor);
  if (!reader) return { as: 'leader', waiting: await waitingFor(actor, undefined, moment), loads: [], moreLoads: false };
  const [waiting, counts, offices, next] = await Promise.all([
    waitingFor(actor, reader.office, moment),
    dueCounts(reader, moment),
    loads(reader.office, moment.today),
    nextDue(actor, reader, moment),
  ]);
  return { as: 'leader', waiting, counts, loads: offices.offices, moreLoads: offices.more, next };
}

async function taskForce(actor: Actor, moment: Moment) {
  return { as: 'taskForce' as const, waiting: await waitingFor(actor, undefined, moment) };
}

async function admin(actor: Actor, moment: Moment) {
  const [waiting, feedback, channel] = await Promise.all([
    waitingFor(actor, undefined, moment),
    countOf(feedbackName.collection, { state: 'open' }),
    channelOf(),
  ]);
  return { as: 'admin' as const, waiting, feedback, channel: channel.mode };
}

/** What the merchant is asked of closed complaints: looked for to the end, so that none of it is told by what waits for the bureau. */
async function askedOf(actor: Actor, { today }: Moment) {
  const rows: ReturnType<typeof rowFor>[] = [];
  let cursor: string | undefined;
  do {
    const { complaints, next } = await waitingAgainst(actor, cursor);
    rows.push(...complaints.map((one) => rowFor(one, 'respondent', today)).filter(({ asks }) => asks));
    cursor = next;
  } while (cursor && rows.length <= PAGE);
  return { due: rows.slice(0, PAGE), more: rows.length > PAGE };
}

/** What waits for the merchant's answer among the newest cases, and whether there are older ones; the day is the one by which the mediation must have a result. */
async function merchant(actor: Actor, moment: Moment) {
  const [open, { due, more }] = await Promise.all([openAgainst(actor), askedOf(actor, moment)]);
  const answers = open.complaints.filter((one) => {
    const relations = relationsToComplaint(actor, one);
    return relations.includes('respondent') && !one.answer && complaintActions(one, relations, moment).includes('answer');
  });
  const rows = answers.map((one) => rowFor(one, 'respondent', moment.today));
  return { as: 'merchant' as const, open: open.complaints.length, waiting: rows, due, more: more || open.next !== undefined };
}

async function consumer(actor: Actor, { today }: Moment) {
  const [{ complaints, next }, channel] = await Promise.all([minePage(actor.member), channelOf()]);
  const rows = complaints.map((one) => rowFor(one, mainRelation(relationsToComplaint(actor, one)), today));
  const lateWith = complaints.map((one) => lateWords(one, 'complainant', today, county, (day) => sayDate(day, today)));
  // What is asked of the person comes first, then what the bureau is late with, then what is newest.
  const place = [rows.findIndex(({ asks }) => asks), lateWith.findIndex(Boolean)].find((one) => one >= 0) ?? 0;
  const [newest, said] = [rows[place], lateWith[place]];
  /** We are late with it: said on the first page too, with what one may do. */
  const late = said && [said.what, said.who, ...said.ways];
  return { as: 'consumer' as const, newest, late, more: rows.length > 1 || next !== undefined, channel: channel.mode };
}

const homes = { desk, leader, taskForce, admin, merchant, consumer } satisfies Record<HomeName, unknown>;

/** The first page of a person in one call: who that is, which first pages there are, and what stands on the one that is shown. */
export async function homeFor(actor: Actor, asked: string | undefined, moment: Moment) {
  const { roles, office } = actor;
  const [unread, home] = await Promise.all([unreadOf(actor), homes[homeShown(roles, asked)](actor, moment)]);
  return { roles, office, homes: homesOf(roles), unread, home };
}
