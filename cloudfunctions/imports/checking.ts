import { checkedAs, type Counts, type ImportList } from '@domain/complaint/import/list';
import { proposeMapping, type ColumnId, type Mapping } from '@domain/complaint/import/columns';
import { headingForm } from '@domain/sheet/columns';
import { readRow, type BadRow, type ListedRow } from '@domain/complaint/import/row';
import { differences, follows, type Difference } from '@domain/complaint/import/thin';
import type { Complaint } from '@domain/complaint/complaint';
import { keptOff } from '@domain/complaint/relations';
import { refuse } from '@domain/errors';
import { normalCode } from '@domain/normal-form';
import { allOf } from '../kernel/all-of';
import { commit, eventIdOf, withoutHead, type Answer, type Kept, type MemberContext, type Subject } from '../kernel/commit';
import { sha256 } from '../kernel/hash';
import { allLines, writeParts } from '../kernel/parts';
import { plainly } from '../kernel/plainly';
import { Refused } from '../kernel/refused';
import type { SheetRow } from '../kernel/sheets/limits';
import { db, read, type Stored } from '../kernel/store';
import { collection, listById, step, sweepAt } from './lists';

/** Rows of one page on the screen. */
const PAGE = 20;
/** Rows of one step: each is a transaction of some ten round trips, and a step ends well within what a call may take. */
const ROWS = 10;
/** Numbers asked for at once. */
const SLICE = 100;

/** A line the officer reads of a list: which row, which number, and what there is to say of it. */
export interface Told {
  row: number;
  number?: string;
  /** The case that has this number. */
  id?: string;
  no?: string;
  texts: string[];
}

type Claim = Stored & { of: string; no: string };

/** By normal form, who has a number; and the cases themselves. */
async function known(rows: readonly ListedRow[]) {
  const claims = new Map<string, Claim>();
  const cases = new Map<string, Complaint>();
  for (let from = 0; from < rows.length; from += SLICE) {
    const ids = rows.slice(from, from + SLICE).map(({ number }) => `12315:${normalCode(number)}`);
    const found = (await allOf<Claim>('claims', { _id: db.command.in(ids) })).filter(({ of }) => of !== '');
    for (const claim of found) claims.set(claim._id, claim);
    const complaints = found.length
      ? await allOf<Kept<Complaint>>('complaints', { _id: db.command.in(found.map(({ of }) => of)) })
      : [];
    for (const kept of complaints) cases.set(kept._id, withoutHead(kept));
  }
  return (number: string) => {
    const claim = claims.get(`12315:${normalCode(number)}`);
    return claim && { claim, complaint: cases.get(claim.of) };
  };
}

/** The rows that can be read, each number once, and those that cannot. */
function sorted(lines: readonly SheetRow[], headings: readonly string[], mapping: Mapping, today: string) {
  const good: ListedRow[] = [];
  const bad: BadRow[] = [];
  const seen = new Map<string, number>();
  for (const line of lines) {
    const row = readRow(line, headings, mapping, today);
    if ('problems' in row) {
      bad.push(row);
      continue;
    }
    const number = normalCode(row.number);
    const before = seen.get(number);
    if (before !== undefined) bad.push({ row: row.row, number: row.number, problems: [`编号和第 ${before} 行的一样`] });
    else {
      seen.set(number, row.row);
      good.push(row);
    }
  }
  return { good, bad };
}

const say = ({ what, ours, theirs }: Difference) => `${what}：本局 ${ours}，12315 ${theirs}`;

/** What each row would do, without doing it. */
async function dryRun(ctx: MemberContext, list: ImportList, lines: readonly SheetRow[], mapping: Mapping) {
  const { today } = ctx.moment;
  const { good, bad } = sorted(lines, list.headings ?? [], mapping, today);
  const whose = await known(good);
  const rows: ListedRow[] = [];
  const told = {
    bad: bad.map(({ row, number, problems: texts }): Told => ({ row, number, texts })),
    differs: [] as Told[],
    closed: [] as Told[],
  };
  const counts: Counts = { fresh: 0, follows: 0, same: 0, differs: 0, closed: 0, bad: bad.length };
  for (const row of good) {
    const held = whose(row.number);
    const line = { row: row.row, number: row.number };
    if (!held) {
      counts[row.stage === 'closed' ? 'closed' : 'fresh'] += 1;
      if (row.stage === 'closed')
        told.closed.push({ ...line, texts: [`${row.said.respondent.name}，${row.status ?? '已办结'}`] });
      else rows.push(row);
      continue;
    }
    const { complaint, claim } = held;
    // Of a report with this number, and of one's own case, nothing is told.
    const differ = complaint && !keptOff(ctx.actor.member, complaint) ? differences(complaint, row, today) : [];
    if (!complaint || differ.length === 0) counts.same += 1;
    else if (follows(complaint, row, today)) {
      counts.follows += 1;
      rows.push(row);
    } else {
      counts.differs += 1;
      told.differs.push({ ...line, id: complaint._id, no: claim.no, texts: differ.map(say) });
    }
  }
  return { rows, told, counts };
}

const settingOf = (headings: readonly string[]) => `import-columns-${sha256(headings.map(headingForm).join('\n')).slice(0, 24)}`;

interface ColumnsSetting extends Subject {
  mapping: Mapping;
}

/** What the columns are: as they were the last time for these headings, otherwise what they seem to be. */
export async function mappingFor({ headings = [], mapping }: ImportList): Promise<{ mapping: Mapping; saved: boolean }> {
  if (mapping) return { mapping, saved: true };
  const setting = await read<ColumnsSetting>('settings', settingOf(headings));
  return setting ? { mapping: setting.mapping, saved: true } : { mapping: proposeMapping(headings), saved: false };
}

/** Keeps what the columns of such a list are, for the next one. */
async function keepMapping(ctx: MemberContext, headings: readonly string[], mapping: readonly (ColumnId | '')[]): Promise<void> {
  const id = settingOf(headings);
  const before = await read<ColumnsSetting>('settings', id);
  if (before && JSON.stringify(before.mapping) === JSON.stringify(mapping)) return;
  const own = { ...ctx, key: `${ctx.key}-columns` };
  const ref = { kind: 'setting', collection: 'settings' as const, id, version: 'whichever' as const };
  await commit<ColumnsSetting>(
    own,
    ref,
    'setImportColumns',
    { headings, mapping },
    {
      decide: (subject) => {
        const next = { _id: id, version: (subject?.version ?? 0) + 1, mapping };
        return plainly(next, { relation: 'intake', shown: ctx.actor.name, article: '令121-40' });
      },
    },
  );
}

/** The dry run of a list by a mapping, which is kept for the next list of the same headings. Nothing becomes a case by it. */
export async function check(ctx: MemberContext, of: { id: string; version: number }, mapping: Mapping): Promise<Answer> {
  const list = await listById(ctx.actor, of.id);
  const { headings = [] } = list;
  if (mapping.length !== headings.length) throw new Refused(refuse('list-wrong-state'));
  const lines = await allLines<SheetRow>(collection, of.id, 'raw');
  if (list.state !== 'begun' && lines.length !== list.rows) throw new Refused(refuse('list-missing'));
  const { rows, told, counts } = await dryRun(ctx, list, lines, mapping);
  const tag = eventIdOf(ctx).slice(0, 8);
  const where = { collection, of: of.id, sweepAt: sweepAt(ctx.moment.now) };
  await writeParts<ListedRow>({ ...where, part: `rows.${tag}` }, rows, ROWS);
  for (const [what, found] of Object.entries(told)) await writeParts<Told>({ ...where, part: `${what}.${tag}` }, found, PAGE);
  await keepMapping(ctx, headings, mapping);
  return step(ctx, of, 'checkList', { id: of.id, mapping }, (now) => checkedAs(now, { mapping, tag, counts }));
}
