import type { Actor } from '@domain/bureau/actor';
import { tableOf, tablesOf, type LedgerEntry } from '@domain/assessment/entry';
import {
  indicators,
  ledgerItems,
  proofKinds,
  rowKinds,
  type Indicator,
  type LedgerItem,
  type RowKindKey,
} from '@domain/assessment/items';
import { mayConfirmPoint } from '@domain/assessment/point';
import { shownWords } from '@domain/indicator/point-words';
import { sideBySide } from '../../kernel/meter';
import { writeXlsx } from '../../kernel/sheets/xlsx';
import { entriesOf } from './entries';
import { pointsOf } from './points';

/** The ledger of an indicator in a year: a table for each item, who confirmed it, and papers whose row is gone. */
export async function ledgerFor(actor: Actor, indicator: Indicator, year: number) {
  const { name, items } = indicators[indicator];
  const [{ entries, loose }, points] = await sideBySide([() => entriesOf(indicator, year), () => pointsOf(items, year)]);
  return {
    indicator,
    name,
    year,
    items: tablesOf(entries, indicator, year).map((table) => {
      const { version, said } = points.get(table.item)!;
      return { ...table, ...ledgerItems[table.item], point: { version, ...shownWords(said) } };
    }),
    loose: loose.map(({ _id: id, version, title, on, by, row }) => ({ id, version, title, on, by: by.name, row })),
    mayConfirm: mayConfirmPoint(actor),
  };
}

/** What one wants to see the rows of. */
export interface Chosen {
  indicator: Indicator;
  year: number;
  item?: LedgerItem | undefined;
  kind?: RowKindKey | undefined;
  /** 1–12. */
  month?: number | undefined;
  missing?: boolean | undefined;
  from?: number | undefined;
}

/** Rows of one page. */
const PAGE = 20;

const wanted =
  ({ year, item, kind, month, missing }: Chosen) =>
  (one: LedgerEntry): boolean =>
    (item === undefined || one.item === item) &&
    (kind === undefined || one.kind === kind) &&
    (month === undefined || one.on.startsWith(`${year}-${String(month).padStart(2, '0')}-`)) &&
    (!missing || (one.missing.length > 0 && !one.aside));

/** Rows of a ledger by day, each with what proves it and what it lacks; `from` is how many were seen. */
export async function rowsFor(chosen: Chosen) {
  const { entries } = await entriesOf(chosen.indicator, chosen.year);
  const rows = entries.filter(wanted(chosen));
  const { from = 0 } = chosen;
  return {
    rows: rows.slice(from, from + PAGE).map(({ proofs, asks: _a, lacks: _l, ...row }) => ({
      ...row,
      proofs: proofs.map(({ kind, on, paper, file: { id, name, sha256 } }) => ({ kind, on, paper, id, name, sha256 })),
    })),
    total: rows.length,
    next: rows.length > from + PAGE ? from + PAGE : undefined,
  };
}

const columns = [
  ...['序号', '指标', '种类', '计入', '编号', '日期', '对象', '依据', '文书、内容', '结果', '终止日期', '当年违诺'],
  ...['佐证清单', '还缺什么'],
];

/** One line of the file: what stands on the screen, with each proof's day and SHA-256. */
function lineOf(
  {
    item,
    kind,
    aside,
    no,
    on,
    object,
    basis = '',
    document = '',
    result = '',
    endedOn = '',
    breaches,
    proofs,
    missing,
  }: LedgerEntry,
  index: number,
) {
  const list = proofs.map(
    ({ kind: what, on: day, file }, at) => `${at + 1}. ${proofKinds[what].label}：${file.name}，${day}，SHA-256 ${file.sha256}`,
  );
  return [
    ...[String(index + 1), ledgerItems[item].no, rowKinds[kind].label, aside ? '否（与网络交易无关）' : '是', no, on, object],
    ...[basis, document, result, endedOn, breaches ? String(breaches) : '', list.join('\n'), missing.join('、')],
  ];
}

/** The whole ledger as an xlsx file: each item's own words and what it comes to, then a line for every row. */
export async function sheetFor(indicator: Indicator, year: number) {
  const { entries } = await entriesOf(indicator, year);
  const { name, items } = indicators[indicator];
  const heads = items.map((item) => {
    const { rows, missing } = tableOf(entries, item, year);
    return [ledgerItems[item].no, ledgerItems[item].text, `${rows} 条，${missing} 条缺佐证`];
  });
  const title = `${year} 年指标${indicator}台账`;
  const sheet = writeXlsx('台账', [[`${title}：${name}`], ...heads, [], columns, ...entries.map(lineOf)]);
  return { name: `${title}.xlsx`, base64: Buffer.from(sheet).toString('base64') };
}
