import type { z } from 'zod';
import { sayFullDate } from '@domain/civil-date';
import type { CreditFact } from '@domain/credit/fact/fact';
import { contentProblem, fitting } from '@domain/credit/fact/fitting';
import { differences, identityOf } from '@domain/credit/import/compare';
import type { FactColumn, UnreportedColumn } from '@domain/credit/import/columns';
import {
  checkedAs,
  MOST_PASTED,
  pasted,
  type CheckInput,
  type CreditList,
  type ListSort,
  type Mapping,
  type pasteSchema,
} from '@domain/credit/import/list';
import {
  readFactRow,
  readPastedLine,
  readUnreportedRow,
  sayField,
  type BadRow,
  type ListedFact,
  type ListedName,
} from '@domain/credit/import/row';
import { refuse } from '@domain/errors';
import type { HandedColumn } from '@domain/handed-record/import/columns';
import { readHandedRow, type ListedHanded } from '@domain/handed-record/import/row';
import type { Moment } from '@domain/lifecycle';
import type { MerchantColumn } from '@domain/merchant/import/columns';
import { readMerchantRow } from '@domain/merchant/import/row';
import type { Merchant } from '@domain/merchant/merchant';
import { headingForm } from '@domain/sheet/columns';
import { commit, eventIdOf, type Answer, type MemberContext, type Subject } from '../../kernel/commit';
import { sha256 } from '../../kernel/hash';
import { allLines, writeParts } from '../../kernel/parts';
import { plainly } from '../../kernel/plainly';
import { Refused } from '../../kernel/refused';
import type { SheetRow } from '../../kernel/sheets/limits';
import { read } from '../../kernel/store';
import { HOUSE } from '@domain/law/cite';
import { factsByIdentity, merchantsByCode } from './known';
import { counted, nothing, toldBad, type Dry, type Told } from './dry';
import { dryRunOfHanded } from './handed-rows';
import { dryRunOfMerchants, type MatchedMerchant } from './merchant-rows';
import { beginWith, collection, columnsFor, listById, listIdOf, step, sweepAt } from './lists';

/** Rows of one page on the screen. */
export const PAGE = 20;
/** Rows of one step: each is a transaction of some ten round trips, and a step ends well within what a call may take. */
export const ROWS = 10;

/** A row that is to be imported, with whose it is. */
export interface MatchedFact extends ListedFact {
  merchant: string;
}
/** A row of those who have not reported, with whose it is. */
export interface MatchedName extends ListedName {
  merchant: string;
}

/** A row of a list, of whichever sort, as it is kept until it is imported. */
type AnyRow = MatchedFact | MatchedName | MatchedMerchant | ListedHanded;

const notKnown = ({ row, uscc, name }: ListedName): Told => ({
  row,
  number: uscc,
  texts: [`${name ?? '这一家'}：本局没有登记。请先在“商家”里登记，再导入一次`],
});

/** What of a fact does not fit together, or its merchant, at its columns. */
function unfit({ row, uscc, content }: ListedFact, merchant: Merchant, { today }: Moment): BadRow | undefined {
  if (merchant.state === 'closed') return { row, uscc, problems: ['这一家已经注销，不再登记'] };
  const problem = contentProblem(fitting(content), merchant.kind, today);
  return problem && { row, uscc, problems: Object.entries(problem.fields ?? {}).map(sayField) };
}

function toldDifferent({ row, uscc }: ListedFact, held: CreditFact, differ: ReturnType<typeof differences>): Told {
  const texts = differ.map(({ what, from, to }) => `${what}：本局 ${from} → 名单 ${to}`);
  return { row, number: uscc, id: held._id, no: held.no, texts };
}

/** Rows by what makes two of them one; the second of a pair is bad. */
function eachOnce<Row extends BadRow | ListedFact | ListedName>(rows: readonly Row[], keyOf: (row: Row) => string | undefined) {
  const seen = new Map<string, number>();
  return rows.map((row): Row | BadRow => {
    const key = 'problems' in row ? undefined : keyOf(row);
    if (key === undefined) return row;
    const before = seen.get(key);
    if (before === undefined) seen.set(key, row.row);
    return before === undefined ? row : { row: row.row, uscc: row.uscc, problems: [`和第 ${before} 行的是同一条`] };
  });
}

const isBad = (row: object): row is BadRow => 'problems' in row;

/** What each row of published facts would do, without doing it. */
async function dryRunOfFacts(all: readonly (ListedFact | BadRow)[], moment: Moment): Promise<Dry<MatchedFact>> {
  const dry = nothing<MatchedFact>();
  const rows = eachOnce(all, (row) => (isBad(row) ? undefined : identityOf(row.uscc, row.content)));
  const good = rows.flatMap((row) => (isBad(row) ? [] : [row]));
  const merchants = await merchantsByCode(good.map(({ uscc }) => uscc));
  const facts = await factsByIdentity([...merchants.values()].map(({ _id }) => _id));
  const bad = (row: BadRow) => dry.told.bad.push(toldBad(row));
  for (const row of rows) {
    if (isBad(row)) {
      bad(row);
      continue;
    }
    const merchant = merchants.get(row.uscc);
    const wrong = merchant && unfit(row, merchant, moment);
    if (!merchant) dry.told.unknown.push(notKnown(row));
    else if (wrong) bad(wrong);
    else {
      const held = facts.get(identityOf(merchant._id, row.content));
      if (!held) dry.rows.push({ ...row, merchant: merchant._id });
      else if (held.state === 'discarded')
        dry.told.differs.push({ ...toldDifferent(row, held, []), texts: ['本局登记过，又作废了：要恢复的，请打开核对'] });
      else {
        const differ = differences(held, fitting(row.content), { day: sayFullDate });
        if (differ.length) dry.told.differs.push(toldDifferent(row, held, differ));
        else dry.counts.same += 1;
      }
    }
  }
  return counted(dry);
}

/** Which of those who have not reported we know. */
async function dryRunOfNames(all: readonly (ListedName | BadRow)[]): Promise<Dry<MatchedName>> {
  const dry = nothing<MatchedName>();
  const rows = eachOnce(all, (row) => row.uscc);
  const merchants = await merchantsByCode(rows.flatMap((row) => (isBad(row) ? [] : [row.uscc])));
  for (const row of rows) {
    if (isBad(row)) {
      dry.told.bad.push(toldBad(row));
      continue;
    }
    const merchant = merchants.get(row.uscc);
    if (merchant) dry.rows.push({ ...row, merchant: merchant._id });
    else dry.told.unknown.push(notKnown(row));
  }
  return counted(dry);
}

/** The parts of a dry run, under a tag of their own: those of an earlier one stay apart. */
async function keepDry<Row>(of: string, tag: string, { rows, told }: Dry<Row>, moment: Moment): Promise<void> {
  const where = { collection, of, sweepAt: sweepAt(moment.now) };
  await writeParts<Row>({ ...where, part: `rows.${tag}` }, rows, ROWS);
  for (const [what, found] of Object.entries(told)) await writeParts<Told>({ ...where, part: `${what}.${tag}` }, found, PAGE);
}

const settingOf = (sort: CreditList['sort'], headings: readonly string[]) =>
  `credit-columns-${sha256([sort, ...headings.map(headingForm)].join('\n')).slice(0, 24)}`;

interface ColumnsSetting extends Subject {
  mapping: Mapping;
}

/** What the columns are: as they were the last time for these headings, otherwise what they seem to be. */
export async function mappingFor({ sort, headings = [], mapping }: CreditList): Promise<{ mapping: Mapping; saved: boolean }> {
  if (mapping) return { mapping, saved: true };
  const setting = await read<ColumnsSetting>('settings', settingOf(sort, headings));
  return setting
    ? { mapping: setting.mapping, saved: true }
    : { mapping: columnsFor[sort].proposeMapping(headings), saved: false };
}

/** Keeps what the columns of such a list are, for the next one. */
async function keepMapping(ctx: MemberContext, { sort, headings = [] }: CreditList, mapping: Mapping): Promise<void> {
  const id = settingOf(sort, headings);
  const before = await read<ColumnsSetting>('settings', id);
  if (before && JSON.stringify(before.mapping) === JSON.stringify(mapping)) return;
  const own = { ...ctx, key: `${ctx.key}-columns` };
  const ref = { kind: 'setting', collection: 'settings' as const, id, version: 'whichever' as const };
  await commit<ColumnsSetting>(
    own,
    ref,
    'setCreditColumns',
    { headings, mapping },
    {
      decide: (subject) =>
        plainly(
          { _id: id, version: (subject?.version ?? 0) + 1, mapping },
          { relation: 'officer', shown: ctx.actor.name, article: HOUSE },
        ),
    },
  );
}

/** The dry run of a list by a mapping, which is kept for the next list of the same headings. Nothing is entered by it. */
export async function check(ctx: MemberContext, of: { id: string; version: number }, input: CheckInput): Promise<Answer> {
  const list = await listById(ctx.actor, of.id);
  const { headings = [] } = list;
  const { mapping } = input;
  if (mapping.length !== headings.length || input.sort !== list.sort) throw new Refused(refuse('list-wrong-state'));
  const lines = await allLines<SheetRow>(collection, of.id, 'raw');
  if (list.state !== 'begun' && lines.length !== list.rows) throw new Refused(refuse('list-missing'));
  const tag = eventIdOf(ctx).slice(0, 8);
  const given = givenIn(input);
  const runs: Readonly<Record<ListSort, () => Promise<Dry<AnyRow>>>> = {
    facts: () =>
      dryRunOfFacts(
        lines.map((line) =>
          readFactRow(
            line,
            { headings, mapping: mapping as (FactColumn | '')[] },
            given ?? { source: '', seenOn: ctx.moment.today },
          ),
        ),
        ctx.moment,
      ),
    unreported: () =>
      dryRunOfNames(lines.map((line) => readUnreportedRow(line, { headings, mapping: mapping as (UnreportedColumn | '')[] }))),
    merchants: () =>
      dryRunOfMerchants(lines.map((line) => readMerchantRow(line, { mapping: mapping as (MerchantColumn | '')[] }))),
    handed: () => dryRunOfHanded(lines.map((line) => readHandedRow(line, { mapping: mapping as (HandedColumn | '')[] }))),
  };
  const dry = await runs[list.sort]();
  await keepDry<AnyRow>(of.id, tag, dry, ctx.moment);
  await keepMapping(ctx, list, mapping);
  return step(ctx, of, 'checkCreditList', { ...input, id: of.id }, (now) =>
    checkedAs(now, { mapping, tag, counts: dry.counts, ...(given && { given }) }),
  );
}

function givenIn(input: CheckInput): CreditList['given'] {
  if (input.sort !== 'facts') return undefined;
  const { kind, source, seenOn } = input;
  return { source, seenOn, ...(kind && { kind }) };
}

/** A list of those who have not reported that was pasted, one a line: matched at once. */
export async function paste(ctx: MemberContext, input: z.output<typeof pasteSchema>): Promise<Answer> {
  const { text, ...days } = input;
  const lines = text.split('\n').map((line) => line.trim());
  const rows = lines.flatMap((line, at) => (line ? [readPastedLine(line, at + 1)] : []));
  if (rows.length > MOST_PASTED) {
    const many = `一次最多粘贴 ${MOST_PASTED} 行，现在是 ${rows.length} 行：请存成表格再上传。`;
    throw new Refused(refuse('invalid-input', { fields: { text: many } }));
  }
  const id = listIdOf(ctx);
  const tag = eventIdOf(ctx).slice(0, 8);
  const dry = await dryRunOfNames(rows);
  const of = { id, actor: ctx.actor, moment: ctx.moment, rows: rows.length, tag, counts: dry.counts };
  // What is refused leaves nothing behind.
  const list = pasted(days, of);
  if ('refused' in list) throw new Refused(list);
  await keepDry<MatchedName>(id, tag, dry, ctx.moment);
  return beginWith(ctx, 'pasteCreditList', input, () => pasted(days, of));
}
