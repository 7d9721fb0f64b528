import type { Actor } from '@domain/bureau/actor';
import type { CivilDate } from '@domain/civil-date';
import { handedActions, handedTable } from '@domain/handed-record/acts/table';
import { refuseHanded } from '@domain/handed-record/errors';
import type { HandedRecord } from '@domain/handed-record/handed-record';
import { hasWords, listMark } from '@domain/handed-record/listing';
import { handedRecordName } from '@domain/handed-record/name';
import { relationsToHanded } from '@domain/handed-record/relations';
import { resultKeys, term } from '@domain/handed-record/results';
import { viewHanded } from '@domain/handed-record/visibility';
import type { Moment } from '@domain/lifecycle';
import { registerFace } from '@domain/merchant/face';
import { wantedMarks } from '@domain/merchant/listing';
import { withoutHead, type Kept } from '../../kernel/commit';
import { sideBySide } from '../../kernel/meter';
import { newestPage } from '../../kernel/newest';
import { Refused } from '../../kernel/refused';
import { proposedIn } from '../../kernel/register';
import { answered, db, read } from '../../kernel/store';

const { collection } = handedRecordName;
const _ = db.command;

/** What a line of a list shows. */
const ofRow = [
  'no',
  'state',
  'platformNo',
  'handedOn',
  'name',
  'uscc',
  'shop',
  'url',
  'office',
  'dueOn',
  'result',
  'at',
] as const;
type Row = Pick<HandedRecord, '_id' | (typeof ofRow)[number]>;

const rowOf = ({ _id: id, result, url: _u, uscc: _c, at: _a, ...row }: Row) => ({
  id,
  ...row,
  ...(result && { result: result.label }),
});

export interface Choice {
  state?: HandedRecord['state'] | undefined;
  office?: string | undefined;
  result?: string | undefined;
  /** Open, and its term is over. */
  late?: boolean | undefined;
}

/** What waits for a result at an office, or in the whole county. */
const openOf = (office: string | undefined) => (office ? listMark.office(office, 'open') : listMark.state('open'));
/** The same where the day for it is over. */
export const lateOf = (office: string | undefined, today: CivilDate) => ({
  lists: openOf(office),
  dueBy: _.gt('').and(_.lt(today)),
});

function where({ state, office, result, late }: Choice, today: CivilDate): Record<string, unknown> {
  if (late) return lateOf(office, today);
  if (result) return { lists: listMark.result(result) };
  if (!state) return {};
  return { lists: office ? listMark.office(office, state) : listMark.state(state) };
}

/** One page of records, the newest first, of one state, office or result. */
export async function handedPage(choice: Choice, { today }: Moment, cursor?: string) {
  const { found, next } = await newestPage<Row>(collection, where(choice, today), cursor, ofRow);
  return { rows: found.map(rowOf), next };
}

/** One page of the records that have these words, the newest first; each is held against its own text. */
export async function handedFound(words: string, cursor?: string) {
  const { found, next } = await newestPage<Row>(collection, { find: _.in(wantedMarks(words)) }, cursor, ofRow);
  return { rows: found.filter((one) => hasWords(one, words)).map(rowOf), next };
}

/** How many there are, by state and by result, of the whole county or, by state, of an office. Exact, counted by the index of the lists. */
export async function handedTotals(office: string | undefined, { today }: Moment) {
  const count = (choice: Choice) => async () =>
    (await answered(db.collection(collection).where(where(choice, today)).count())).total;
  const [open, handled, late, ...byResult] = await sideBySide([
    count({ state: 'open', office }),
    count({ state: 'handled', office }),
    count({ late: true, office }),
    ...(office ? [] : resultKeys.map((result) => count({ result }))),
  ]);
  return {
    ...{ open: open!, handled: handled! },
    /** Only where the county has set a term. */
    ...(term !== undefined && { late: late! }),
    results: resultKeys.flatMap((key, at) => (byResult[at] === undefined ? [] : [{ key, count: byResult[at] }])),
  };
}

async function handedById(id: string): Promise<HandedRecord> {
  const kept = await read<Kept<HandedRecord>>(collection, id);
  if (!kept) throw new Refused(refuseHanded('not-found'));
  return withoutHead(kept);
}

/** One record, to who works in the bureau, with what may be done now. */
export async function handedFor(actor: Actor, id: string, moment: Moment) {
  const record = await handedById(id);
  const commands = handedActions(record, relationsToHanded(actor), moment);
  return {
    id,
    record: viewHanded(record, 'staff'),
    acts: commands.map((command) => ({ command, label: handedTable[command].label })),
  };
}

/** The merchants of the register that a record may be, each with why; a person says which. */
export async function handedProposed(id: string) {
  const { name, uscc, shop, url } = await handedById(id);
  const byFirm = await proposedIn({ name, ...(uscc && { uscc }), ...(url && { shopUrl: url }) });
  const byShop = shop ? await proposedIn({ name: shop }) : undefined;
  const all = [...byFirm.candidates, ...(byShop?.candidates ?? [])];
  const once = [...new Map(all.map((one) => [one.merchant._id, one] as const).reverse()).values()].reverse();
  return {
    rows: once.map(({ merchant, why }) => ({ ...registerFace(merchant), why })),
    more: byFirm.more || (byShop?.more ?? false),
  };
}
