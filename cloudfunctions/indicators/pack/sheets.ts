import { county } from '@config/county';
import { listedMeasures, type ListedMeasure, type PackBasis } from '@domain/assessment/pack/basis';
import { pageOf, pagesOf } from '@domain/assessment/pack/html';
import { itemSheet } from '@domain/assessment/pack/items';
import type { Pack } from '@domain/assessment/pack/pack';
import { periodOfPack } from '@domain/assessment/pack/pack';
import type { PackProof } from '@domain/assessment/pack/proofs';
import { printed, type Table } from '@domain/assessment/pack/table';
import {
  definitionTable,
  listTable,
  officialTable,
  registerTable,
  releaseTable,
  settlingTable,
} from '@domain/assessment/pack/tables';
import { itemNoOf, items, type ItemKey } from '@domain/indicator/scores';
import { measures } from '@domain/indicator/measures';
import { strToU8 } from 'fflate';
import { sha256 } from '../../kernel/hash';
import { allLines, type Part } from '../../kernel/parts';
import { writePrinted } from '../../kernel/sheets/printed';
import { answered, db } from '../../kernel/store';
import { partOfList, type LeftOut, type ListLine } from './cases';
import { collection, keepBytes, type MadeFile } from './rows';

/** Rows of one sheet of a list: what a program for sheets opens at once, and a function holds beside its page of the web. */
const ROWS = 5000;
/** Documents of lines of one question. */
const DOCUMENTS = 100;
/** Rows of one target among those of the files. */
const NUMBERS = 5000;

interface Sheet {
  item: string;
  n: number;
  /** What its file is called, beside the number of its item. */
  name: string;
  table: Table;
  proves: string;
  sum?: MadeFile['sum'];
}

/** Writes a table as a sheet and as a page of the web, under two numbers that follow each other. */
export async function keepSheet(pack: Pack, no: number, { item, n, name, table, proves, sum }: Sheet): Promise<void> {
  const plan = printed(table);
  const common = { item, n, title: name, unit: county.bureau, on: pack.asOf, pages: plan.pages.length, proves };
  const made = [
    ['xlsx', writePrinted(plan), {}],
    ['html', strToU8(pageOf(table.title, pagesOf(plan))), { twin: true as const }],
  ] as const;
  for (const [at, [extension, bytes, more]] of made.entries()) {
    const file: MadeFile = {
      ...common,
      ...more,
      extension,
      bytes: bytes.length,
      sha256: sha256(bytes),
      ...(at === 0 && sum && { sum }),
    };
    await keepBytes(pack, { part: 'file', no: no + at, extension }, bytes, { file });
  }
}

/** Which item each list and the register stand with. */
const targets = [...listedMeasures, 'register'] as const;
type Target = (typeof targets)[number];

const itemOfTarget = (target: Target): string => (target === 'register' ? '00' : itemNoOf(target));

/** Where sheets of lists begin in their folder: after the item's own and its ledger. */
const firstOf: Record<Target, number> = {
  firstDecisionOnTime: 11,
  closingOnTimeA: 51,
  mediationSuccessA: 11,
  satisfactionA: 11,
  register: 11,
};

const partOf = (target: Target) => (target === 'register' ? 'register' : partOfList(target));

/** Lines behind a document, as many as one sheet takes. */
async function linesAfter(of: string, part: string, after: string) {
  const lines: ListLine[] = [];
  let last = after;
  for (;;) {
    const query = db.collection(collection).where({ of, part, _id: db.command.gt(last) });
    const found = (await answered(query.orderBy('_id', 'asc').limit(DOCUMENTS).get())).data as unknown as Part<ListLine>[];
    for (const document of found) {
      lines.push(...document.lines);
      last = document._id;
      if (lines.length >= ROWS) return { lines, last, more: true };
    }
    if (found.length < DOCUMENTS) return { lines, last, more: false };
  }
}

interface Cursor {
  target: number;
  part: number;
  from: number;
  after: string;
}

const beginning: Cursor = { target: 0, part: 1, from: 0, after: '' };
const read = (cursor: string): Cursor => {
  const [target = '0', part = '1', from = '0', after = ''] = cursor.split('~');
  return cursor ? { target: Number(target), part: Number(part), from: Number(from), after } : beginning;
};
const written = ({ target, part, from, after }: Cursor) => [target, part, from, after].join('~');

async function tableOf(pack: Pack, target: Target, lines: readonly ListLine[], { from, part }: Cursor): Promise<Table> {
  const about = { period: periodOfPack(pack), asOf: pack.asOf };
  const rows = lines.map(({ cells }) => cells);
  if (target !== 'register') return listTable(about, target, rows, { from, part });
  const left = await allLines<LeftOut>(collection, pack._id, 'left');
  const sum = (what: keyof LeftOut) => left.reduce((all, one) => all + one[what], 0);
  return registerTable(about, rows, { from, part, left: { offline: sum('offline'), thin: sum('thin') } });
}

const proves = (target: ListedMeasure | 'register') =>
  target === 'register' ? '时段内收到的网络消费投诉，一件一行' : `${measures[target].name}的分子和分母各是哪些投诉`;

/** The next sheet of the lists of cases, and of the register. */
export async function keepList(pack: Pack, cursor: string): Promise<{ done: number; next?: string }> {
  const at = read(cursor);
  const target = targets[at.target];
  if (!target) return { done: 0 };
  const { lines, last, more } = await linesAfter(pack._id, partOf(target), at.after);
  if (lines.length || at.part === 1) {
    const total = (what: 'n' | 'd') => lines.reduce((all, one) => all + one[what], 0);
    const sum = { of: target, n: total('n'), d: total('d'), rows: lines.length };
    const table = await tableOf(pack, target, lines, at);
    const n = firstOf[target] + at.part - 1;
    const no = (at.target + 1) * NUMBERS + 2 * at.part;
    await keepSheet(pack, no, { item: itemOfTarget(target), n, name: table.title, table, proves: proves(target), sum });
  }
  const next = more
    ? { ...at, part: at.part + 1, from: at.from + lines.length, after: last }
    : { ...beginning, target: at.target + 1 };
  return { done: lines.length, ...((more || next.target < targets.length) && { next: written(next) }) };
}

/** The sheets of the items, and those beside them. */
export async function keepTables(pack: Pack, basis: PackBasis, proofs: readonly PackProof[]): Promise<number> {
  const keys = Object.keys(items) as ItemKey[];
  const sheets: Sheet[] = [
    { item: '00', n: 2, name: '指标定义和本局的数', table: definitionTable(basis), proves: '各项指标怎样算，分子、分母各是多少' },
    {
      item: '00',
      n: 3,
      name: '官方公布的数',
      table: officialTable(basis, proofs),
      proves: '全国、本市、本县的官方数，来源和核对',
    },
    ...keys.map((key): Sheet => ({
      ...{ item: items[key].no, n: 1, name: '评分说明', table: itemSheet(basis, key) },
      proves: `${items[key].no} 怎样算、得几分、为什么`,
    })),
    ...(['education', 'warnings'] as const).map((item): Sheet => ({
      ...{ item: items[item].no, n: 2, name: '台账', table: releaseTable(basis, item, proofs) },
      proves: `${items[item].no} 的形式、媒介、月份、触达和佐证`,
    })),
    {
      item: items.odr.no,
      n: 2,
      name: '台账',
      table: settlingTable(basis, 'resolution', proofs),
      proves: '多元化解机制和 ODR 单位',
    },
    {
      item: items.guidance.no,
      n: 2,
      name: '台账',
      table: settlingTable(basis, 'guidance', proofs),
      proves: '引导平台和商家，源头化解',
    },
  ];
  for (const [at, sheet] of sheets.entries()) await keepSheet(pack, 2 * at, sheet);
  return sheets.length;
}
