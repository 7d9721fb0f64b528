import type { Actor } from '@domain/bureau/actor';
import { plusDays, type CivilDate } from '@domain/civil-date';
import type { Complaint } from '@domain/complaint/complaint';
import { keptOff } from '@domain/complaint/relations';
import { viewComplaint } from '@domain/complaint/visibility';
import { refuse } from '@domain/errors';
import { goodsIn } from '@domain/signal/counting';
import { signalName } from '@domain/signal/name';
import { relationToSignal } from '@domain/signal/relations';
import type { Signal, SignalState } from '@domain/signal/signal';
import { refusals } from '@domain/signal/life';
import { viewSignal } from '@domain/signal/visibility';
import { WINDOW_DAYS, windowTo } from '@domain/signal/windows';
import { sayWhy } from '@domain/signal/why';
import { withoutHead, type Kept } from '../../kernel/commit';
import { newestPage } from '../../kernel/newest';
import { Refused } from '../../kernel/refused';
import { answered, db, read } from '../../kernel/store';
import { courseOf } from './course';
import { daysIn } from './folds';

/** Complaints of one page. */
const PAGE = 20;

export const missing = refuse('kind-stop', { params: refusals.missing });

/** One that the actor may read, or none. */
export async function admitted(actor: Actor, id: string): Promise<Signal> {
  const kept = await read<Kept<Signal>>(signalName.collection, id);
  const signal = kept && withoutHead(kept);
  if (!signal || relationToSignal(actor, signal) === 'stranger') throw new Refused(missing);
  return signal;
}

const shown = (signal: Signal, today: CivilDate) => ({
  ...viewSignal(signal, 'officer'),
  id: signal._id,
  why: sayWhy(signal, today),
});

/** One page of signals, the newest first, in one state or all; what one may not read is no row of it. */
export async function signalsPage(actor: Actor, today: CivilDate, state: SignalState | undefined, cursor?: string) {
  const { found, next } = await newestPage<Kept<Signal>>(signalName.collection, state ? { state } : {}, cursor);
  const rows = found.map(withoutHead).filter((one) => relationToSignal(actor, one) === 'officer');
  return { rows: rows.map((one) => shown(one, today)), next };
}

/** One signal with why it fired and how its complaints went, week by week. */
export async function signalFor(actor: Actor, id: string, today: CivilDate) {
  const [signal, weeks] = await Promise.all([admitted(actor, id), courseOf(id)]);
  return { ...shown(signal, today), total: signal.cases.length, weeks };
}

const rowOf = (complaint: Complaint) => {
  const { no, state, receivedOn, category, problem, purchase, respondent } = viewComplaint(complaint, 'staff');
  return { id: complaint._id, no, state, receivedOn, category, problem, goods: purchase?.goods, respondent: respondent?.name };
};

/**
 * One page of a signal's complaints, the latest to join it first, each as staff off the case read it in a list. One that the actor is a party
 * to or was recused from (令121-21) is not among them; how many of the page those are is said.
 */
export async function casesPage(actor: Actor, id: string, from: number) {
  const { cases } = await admitted(actor, id);
  const ids = [...cases].reverse().slice(from, from + PAGE);
  const query = db.collection('complaints').where({ _id: db.command.in(ids) });
  const { data } = ids.length ? await answered(query.limit(ids.length).get()) : { data: [] };
  const found = new Map((data as Kept<Complaint>[]).map((kept) => [kept._id, withoutHead(kept)]));
  const open = ids.flatMap((one) => {
    const complaint = found.get(one);
    return complaint && !keptOff(actor.member, complaint) ? [rowOf(complaint)] : [];
  });
  const next = from + PAGE < cases.length ? String(from + PAGE) : undefined;
  return { rows: open, hidden: ids.length - open.length, total: cases.length, next };
}

/** What a new bulletin may say of the bureau's own complaints: how many of the four weeks that ended yesterday, by kind of goods. */
export async function ownFigures(today: CivilDate) {
  return { today, days: WINDOW_DAYS, counted: goodsIn(await daysIn(windowTo(plusDays(today, -1)))) };
}
