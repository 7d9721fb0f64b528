import { county } from '@config/county';
import type { Actor } from '@domain/bureau/actor';
import { sayFullDate } from '@domain/civil-date';
import { leniencyActions, leniencyTable } from '@domain/leniency/acts/table';
import { refuseLeniency } from '@domain/leniency/errors';
import type { Leniency } from '@domain/leniency/leniency';
import { listMark as leniencyMark } from '@domain/leniency/listing';
import { leniencyName } from '@domain/leniency/name';
import { relationsToLeniencies } from '@domain/leniency/relations';
import { viewLeniency } from '@domain/leniency/visibility';
import type { Moment } from '@domain/lifecycle';
import { measureActions, measureTable } from '@domain/measure/acts/table';
import { refuseMeasure } from '@domain/measure/errors';
import { sayOwnLetter, wholeLetter } from '@domain/measure/letter';
import { listMark as measureMark } from '@domain/measure/listing';
import type { Measure } from '@domain/measure/measure';
import { measureName } from '@domain/measure/name';
import { relationsToMeasure } from '@domain/measure/relations';
import { letterFor, viewMeasure } from '@domain/measure/visibility';
import { notByFirst } from '@domain/second-person';
import { spotCheckActions, spotCheckTable } from '@domain/spot-check/acts/table';
import { refuseSpotCheck } from '@domain/spot-check/errors';
import { listMark as checkMark } from '@domain/spot-check/listing';
import { spotCheckName } from '@domain/spot-check/name';
import { relationsToSpotChecks } from '@domain/spot-check/relations';
import type { SpotCheck } from '@domain/spot-check/spot-check';
import { viewSpotCheck } from '@domain/spot-check/visibility';
import { withoutHead, type Kept } from '../kernel/commit';
import { sideBySide } from '../kernel/meter';
import { ownMerchant, ownMerchants, underMerchant } from '../kernel/merchants';
import { newestPage } from '../kernel/newest';
import { Refused } from '../kernel/refused';
import { read } from '../kernel/store';

/** What a list is narrowed by: all that is of a merchant, or one mark. */
const narrowed = async (merchant: string | undefined, of: (id: string) => string, mark: string | undefined) =>
  merchant ? { lists: await underMerchant(merchant, of) } : mark ? { lists: mark } : {};

interface Choice {
  state?: string | undefined;
  merchant?: string | undefined;
}

/** One page of measures, the newest first, of one state, one kind or one merchant. */
export async function measurePage({ state, merchant, kind }: Choice & { kind?: string | undefined }, cursor?: string) {
  const mark = kind ? measureMark.kind(kind) : state && measureMark.state(state);
  const where = await narrowed(merchant, measureMark.merchant, mark);
  const fields = ['no', 'kind', 'state', 'objects', 'group', 'on', 'at', 'letter.dueOn', 'carried.on', 'meeting.on'];
  type Row = Pick<Measure, '_id' | 'no' | 'kind' | 'state' | 'objects' | 'group' | 'on' | 'at' | 'meeting'> & {
    letter: { dueOn?: string };
    carried?: { on: string };
  };
  const { found, next } = await newestPage<Row>(measureName.collection, where, cursor, fields);
  const rows = found.map(({ _id: id, letter, carried, meeting, objects, ...row }) => ({
    ...{ id, ...row, dueOn: letter?.dueOn, carriedOn: carried?.on, meetingOn: meeting?.on },
    ...{ first: objects[0]?.name, count: objects.length },
  }));
  return { rows, next };
}

const found = <S extends { _id: string; version: number }>(kept: Kept<S> | undefined, refusal: () => Refused): S => {
  if (!kept) throw refusal();
  return withoutHead(kept);
};

/** One measure, to who works in the bureau: whole, with the letter as it will be read and what may be done now. */
export async function measureFor(actor: Actor, id: string, moment: Moment) {
  const kept = await read<Kept<Measure>>(measureName.collection, id);
  const measure = found(kept, () => new Refused(refuseMeasure('not-found')));
  const relations = relationsToMeasure(actor, measure);
  const commands = measureActions(measure, relations, moment, county.settings);
  return {
    id,
    measure: viewMeasure(measure, 'staff'),
    letter: wholeLetter(measure, sayFullDate),
    acts: commands.map((command) => ({ command, label: measureTable[command].label })),
    /** Whether the reader wrote some of it: then another approves it. */
    wrote: notByFirst(measure.writers, actor, refuseMeasure('approve-own')) !== undefined,
    issuer: county.bureau,
  };
}

/** What was sent to one's own merchant, the newest first. */
export async function letterPage(actor: Actor, merchant: string, cursor?: string) {
  const [, page] = await sideBySide([
    () => ownMerchant(actor, merchant),
    () => newestPage<Measure>(measureName.collection, { lists: measureMark.own(merchant) }, cursor),
  ]);
  const rows = page.found.flatMap((measure) => {
    const view = letterFor(measure, merchant);
    if (!view) return [];
    const { title } = sayOwnLetter(view, sayFullDate);
    return [{ id: view._id, title, on: view.carried.on, ...(view.letter.dueOn && { dueOn: view.letter.dueOn }) }];
  });
  return { rows, next: page.next };
}

/** One letter to one's own merchant, or to any of one's own where none is named; another's answers exactly as one that is not there. */
export async function letterOf(actor: Actor, merchant: string | undefined, id: string) {
  const [own, kept] = await sideBySide([
    async () => (merchant === undefined ? ownMerchants(actor) : [await ownMerchant(actor, merchant)]),
    () => read<Kept<Measure>>(measureName.collection, id),
  ]);
  const measure = kept && withoutHead(kept);
  const [view] = own.flatMap(({ merchant: { _id } }) => (measure && letterFor(measure, _id)) ?? []);
  if (!view) throw new Refused(refuseMeasure('not-found'));
  return { id, ...sayOwnLetter(view, sayFullDate), issuer: county.bureau };
}

/** One page of spot checks, the newest first. */
export async function checkPage({ state, merchant }: Choice, cursor?: string) {
  const where = await narrowed(merchant, checkMark.merchant, state && checkMark.state(state));
  const fields = ['no', 'state', 'plan', 'firm', 'what', 'on', 'at', 'result.verdict', 'published.on'];
  type Row = Pick<SpotCheck, '_id' | 'no' | 'state' | 'plan' | 'firm' | 'what' | 'on' | 'at' | 'result' | 'published'>;
  const { found: all, next } = await newestPage<Row>(spotCheckName.collection, where, cursor, fields);
  const rows = all.map(({ _id: id, result, published, ...row }) => ({
    ...{ id, ...row, verdict: result?.verdict, publishedOn: published?.on },
  }));
  return { rows, next };
}

/** One spot check, to who works in the bureau. */
export async function checkFor(actor: Actor, id: string, moment: Moment) {
  const kept = await read<Kept<SpotCheck>>(spotCheckName.collection, id);
  const check = found(kept, () => new Refused(refuseSpotCheck('not-found')));
  const commands = spotCheckActions(check, relationsToSpotChecks(actor), moment);
  return {
    id,
    check: viewSpotCheck(check, 'staff'),
    acts: commands.map((command) => ({ command, label: spotCheckTable[command].label })),
    /** Whether the reader entered the result: then another publishes it. */
    entered: notByFirst([check.result?.by, check.reinspection?.result?.by], actor, refuseSpotCheck('publish-own')) !== undefined,
  };
}

/** One page of decisions not to punish or not to open a case, the newest first. */
export async function leniencyPage({ state, merchant }: Choice, cursor?: string) {
  const where = await narrowed(merchant, leniencyMark.merchant, state && leniencyMark.state(state));
  const fields = ['no', 'state', 'stage', 'ground', 'party', 'on', 'at', 'decided.on'];
  type Row = Pick<Leniency, '_id' | 'no' | 'state' | 'stage' | 'ground' | 'party' | 'on' | 'at' | 'decided'>;
  const { found: all, next } = await newestPage<Row>(leniencyName.collection, where, cursor, fields);
  const rows = all.map(({ _id: id, decided, ...row }) => ({ id, ...row, decidedOn: decided?.on }));
  return { rows, next };
}

/** One such record, to who works in the bureau. */
export async function leniencyFor(actor: Actor, id: string, moment: Moment) {
  const kept = await read<Kept<Leniency>>(leniencyName.collection, id);
  const one = found(kept, () => new Refused(refuseLeniency('not-found')));
  const commands = leniencyActions(one, relationsToLeniencies(actor), moment);
  return {
    id,
    leniency: viewLeniency(one, 'staff'),
    acts: commands.map((command) => ({ command, label: leniencyTable[command].label })),
    /** Whether the reader proposed it: then another decides. */
    proposed: notByFirst([one.proposedBy], actor, refuseLeniency('decide-own')) !== undefined,
  };
}
