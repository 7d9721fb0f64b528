import {
  classRows,
  factRows,
  noticeRows,
  penaltyRows,
  type ClassSource,
  type FactSource,
  type NoticeSource,
} from '@domain/assessment/credit';
import type { EntrySource } from '@domain/assessment/entry';
import { handedRows, type HandedSource } from '@domain/assessment/handed';
import type { Indicator } from '@domain/assessment/items';
import {
  byClassRows,
  leniencyRows,
  measureRows,
  spotCheckRows,
  type LeniencySource,
  type MeasureSource,
  type SpotCheckSource,
} from '@domain/assessment/measures';
import { lastingRows, networkRows, type SubjectSource } from '@domain/assessment/register';
import { promiseRows, traceRows, type PromiseSource, type TraceSource } from '@domain/assessment/promises';
import { creditFactName } from '@domain/credit/fact/name';
import { creditNoticeName } from '@domain/credit/notice/name';
import { handedRecordName } from '@domain/handed-record/name';
import { leniencyName } from '@domain/leniency/name';
import { measureName } from '@domain/measure/name';
import type { Merchant } from '@domain/merchant/merchant';
import { merchantName } from '@domain/merchant/name';
import { promiseName } from '@domain/promise/name';
import { spotCheckName } from '@domain/spot-check/name';
import { traceName } from '@domain/trace/name';
import { allOf } from '../../kernel/all-of';
import { everySubject } from '../../kernel/merchants';
import { sideBySide } from '../../kernel/meter';
import { namesFor, settlingSources } from '../../kernel/settling-ledger';
import { answered, db } from '../../kernel/store';
import type { When } from './when';

const _ = db.command;
const { aggregate } = _;

/** Days of a year as they are written, each by an index on its own field. */
const within = (year: number) => _.gte(`${year}-01-01`).and(_.lte(`${year}-12-31`));

/** What of each the ledgers read, and no more: a year of a county is read whole. */
const ofFact = [
  ...['no', 'kind', 'state', 'merchantName', 'documentNo', 'organ', 'decidedOn', 'publishedOn', 'breach', 'measures', 'ground'],
  'ended',
];
const ofNotice = [
  ...['no', 'state', 'topic', 'merchantName', 'title', 'fact', 'delivered', 'deliveries', 'contests.id', 'ended'],
  'acknowledged.on',
];
const ofMeasure = [
  ...['no', 'kind', 'basis', 'state', 'objects', 'group', 'networkRelated', 'documentNo', 'carried.on', 'results.outcome'],
  ...['files', 'letter.dueOn'],
];
const ofCheck = [
  ...['no', 'state', 'plan', 'firm', 'shop', 'merchant', 'networkRelated', 'what', 'method', 'carried.on'],
  ...['result.verdict', 'result.report', 'reinspection.result', 'handling', 'files'],
];
const ofLeniency = [
  ...['no', 'state', 'stage', 'ground', 'party', 'networkRelated', 'breach', 'decided', 'education.on', 'files'],
];
const ofPromise = [
  ...['no', 'merchant', 'kind', 'state', 'n', 'shown', 'ending.endOn', 'breaches.on', 'breaches.undone.on'],
  ...['wording.goods', 'wording.excluded'],
];
const ofTrace = [...['no', 'merchant', 'state', 'on', 'product', 'batch', 'source', 'certificate', 'certificateNo', 'files']];

const ofSubject = ['no', 'name', 'kind', 'registeredOn', 'shops', 'closed.on', 'reopened.on', 'reopened.closedOn', 'on'];

const ofHanded = ['no', 'name', 'platformNo', 'batch', 'handedOn', 'result', 'earlier'];

const factsBy = (field: string, year: number, more: object = {}) =>
  allOf<FactSource>(creditFactName.collection, { [field]: within(year), ...more }, ofFact);
const checksOf = (year: number) => allOf<SpotCheckSource>(spotCheckName.collection, { 'carried.on': within(year) }, ofCheck);

const unique = <T extends { _id: string }>(all: readonly T[]): T[] => [...new Map(all.map((one) => [one._id, one])).values()];

/** Days and sources of one year's imports, four classes of each: more groups than these no year has. */
const MOST_CLASSES = 100;

async function classesOf(year: number): Promise<ClassSource[]> {
  const grouped = db
    .collection(merchantName.collection)
    .aggregate()
    .match({ 'riskClass.asOf': within(year) })
    .group({
      _id: { value: '$riskClass.value', asOf: '$riskClass.asOf', source: '$riskClass.source' },
      count: aggregate.sum(1),
    });
  const { list } = (await grouped.limit(MOST_CLASSES).end()) as { list: { _id: Omit<ClassSource, 'count'>; count: number }[] };
  return list.map(({ _id, count }) => ({ ..._id, count }));
}

/** The class of each of these merchants as it stands. */
async function classOf(ids: readonly string[]): Promise<ReadonlyMap<string, ClassSource['value']>> {
  const wanted = [...new Set(ids)];
  if (!wanted.length) return new Map();
  const query = db.collection(merchantName.collection).where({ _id: _.in(wanted), 'riskClass.asOf': _.gt('') });
  const { data } = await answered(query.limit(wanted.length).field({ 'riskClass.value': true }).get());
  return new Map((data as unknown as Merchant[]).map(({ _id, riskClass }) => [_id, riskClass!.value]));
}

async function creditSources(year: number): Promise<EntrySource[]> {
  const [shown, ended, notices, classes, checks] = await sideBySide([
    () => factsBy('publishedOn', year),
    () => factsBy('ended.on', year),
    () => allOf<NoticeSource>(creditNoticeName.collection, { 'delivered.on': within(year) }, ofNotice),
    () => classesOf(year),
    () => checksOf(year),
  ]);
  const known = await classOf(checks.flatMap(({ merchant }) => merchant ?? []));
  return [
    ...factRows(unique([...shown, ...ended]), year),
    ...noticeRows(notices, year),
    ...classRows(classes, year),
    ...byClassRows(checks, known, year),
  ];
}

async function measureSources(year: number): Promise<EntrySource[]> {
  const [measures, checks, penalties, leniencies] = await sideBySide([
    () => allOf<MeasureSource>(measureName.collection, { 'carried.on': within(year) }, ofMeasure),
    () => checksOf(year),
    () => factsBy('decidedOn', year, { kind: 'penalty' }),
    () => allOf<LeniencySource>(leniencyName.collection, { 'decided.on': within(year) }, ofLeniency),
  ]);
  return [
    ...measureRows(measures, year),
    ...spotCheckRows(checks, year),
    ...penaltyRows(penalties, year),
    ...leniencyRows(leniencies, year),
  ];
}

async function promiseSources(year: number): Promise<EntrySource[]> {
  const [promises, traces] = await sideBySide([
    () => allOf<PromiseSource>(promiseName.collection, { 'shown.since': _.gt('').and(_.lte(`${year}-12-31`)) }, ofPromise),
    () => allOf<TraceSource>(traceName.collection, { on: within(year) }, ofTrace),
  ]);
  const nameOf = await namesFor([...promises, ...traces]);
  return [...promiseRows(promises, nameOf, year), ...traceRows(traces, nameOf, year)];
}

/** Every subject of the register, of whatever day; of two entries that turned out to be one subject the one that goes on, with the shops of both. */
const subjects = () => allOf<SubjectSource>(merchantName.collection, everySubject, ofSubject);

/** Every record that was handed out by the day. */
const handedSources = (asOf: string) =>
  allOf<HandedSource>(handedRecordName.collection, { handedOn: _.gt('').and(_.lte(asOf)) }, ofHanded);

const readers: Readonly<Record<Indicator, (when: When) => Promise<EntrySource[]>>> = {
  '3': async ({ asOf }) => networkRows(await subjects(), asOf),
  '9': async ({ asOf }) => lastingRows(await subjects(), asOf),
  '11': async ({ asOf }) => handedRows(await handedSources(asOf), asOf),
  '12': ({ year }) => creditSources(year),
  '14': ({ year }) => measureSources(year),
  '26': ({ year }) => settlingSources(year),
  '27': ({ year }) => promiseSources(year),
};

/** Everything of a year, or of a day of it, that stands in the ledger of an indicator, papers aside. */
export const sourcesOf = (indicator: Indicator, when: When): Promise<EntrySource[]> => readers[indicator](when);
