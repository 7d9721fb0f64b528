import type { Actor } from '@domain/bureau/actor';
import { tableOf, tablesOf, type LedgerEntry } from '@domain/assessment/entry';
import {
  indicators,
  isOfDay,
  proofKinds,
  rowKinds,
  type Indicator,
  type LedgerItem,
  type RowKindKey,
} from '@domain/assessment/items';
import { indicatorOf, itemByKey } from '@domain/assessment/framework/framework';
import { mayConfirmPoint } from '@domain/assessment/point';
import { shareItems, type ShareFigure } from '@domain/assessment/shares';
import type { CivilDate } from '@domain/civil-date';
import { shownWords } from '@domain/indicator/point-words';
import { creditRoles } from '@domain/merchant/relations';
import { sideBySide } from '../../kernel/meter';
import { writeXlsx } from '../../kernel/sheets/xlsx';
import { entriesOf } from './entries';
import { pointsOf } from './points';
import { shareFor, totalsFor } from './totals';
import type { When } from './when';

/** An item as the framework has it. */
const wordsOf = (item: LedgerItem) => {
  const { no, text } = itemByKey(item);
  return { no, text };
};

/** What the framework calls an indicator, and which of its items a ledger is about where it is not about all. */
function nameOf(indicator: Indicator): string {
  const kept: readonly LedgerItem[] = indicators[indicator].items;
  const { name, items } = indicatorOf(kept[0]!);
  return kept.length === items.length ? name : `${name}（这里只算 ${kept.map((item) => itemByKey(item).no).join('、')}）`;
}

/** The ledger of an indicator in a year, or as of a day of it: a table for each item, its share, who confirmed it, and papers whose row is gone. */
export async function ledgerFor(actor: Actor, indicator: Indicator, when: When) {
  const { year, asOf } = when;
  const { items } = indicators[indicator];
  const [{ entries, loose }, points] = await sideBySide([() => entriesOf(indicator, when), () => pointsOf(items, year)]);
  const shares = await Promise.all(items.map((item) => shareFor(item, entries, asOf)));
  return {
    indicator,
    name: nameOf(indicator),
    year,
    ...(isOfDay(indicator) && { asOf }),
    ...(indicator === '3' && { totals: await totalsFor(asOf), mayEnter: creditRoles.some((role) => actor.roles.includes(role)) }),
    items: tablesOf(entries, indicator, year).map((table, at) => {
      const { version, said } = points.get(table.item)!;
      const share = shares[at];
      return { ...table, ...wordsOf(table.item), ...(share && { share }), point: { version, ...shownWords(said) } };
    }),
    loose: loose.map(({ _id: id, version, title, on, by, row }) => ({ id, version, title, on, by: by.name, row })),
    mayConfirm: mayConfirmPoint(actor),
  };
}

/** What one wants to see the rows of. */
export interface Chosen {
  indicator: Indicator;
  year: number;
  asOf: CivilDate;
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
  const { entries } = await entriesOf(chosen.indicator, chosen);
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
    ...[String(index + 1), itemByKey(item).no, rowKinds[kind].label, aside ? '否（与网络交易无关）' : '是', no, on, object],
    ...[basis, document, result, endedOn, breaches ? String(breaches) : '', list.join('\n'), missing.join('、')],
  ];
}

/** What a share says: its definition, what it is and what the framework gives for it. */
const shareLines = (share: ShareFigure | undefined): string[] => {
  if (!share) return [];
  const { item, n, d, points, why } = share;
  const { numerator, denominator, source } = shareItems[item];
  return [
    `分子 ${n}：${numerator}`,
    `分母 ${d ?? '没有录入'}：${denominator}`,
    `本局按${source}测算，不是官方数；${why ?? `按 2022 试行版 ${points} 分`}`,
  ];
};

/** The whole ledger as an xlsx file: each item's own words and what it comes to, then a line for every row. */
export async function sheetFor(indicator: Indicator, when: When) {
  const { year, asOf } = when;
  const { entries } = await entriesOf(indicator, when);
  const { items } = indicators[indicator];
  const shares = await Promise.all(items.map((item) => shareFor(item, entries, asOf)));
  const heads = items.map((item, at) => {
    const { rows, missing } = tableOf(entries, item, year);
    return [itemByKey(item).no, itemByKey(item).text, [...shareLines(shares[at]), `${rows} 条，${missing} 条缺佐证`].join('；')];
  });
  const title = `${year} 年指标${indicator}台账${isOfDay(indicator) ? `（截至 ${asOf}）` : ''}`;
  const sheet = writeXlsx('台账', [[`${title}：${nameOf(indicator)}`], ...heads, [], columns, ...entries.map(lineOf)]);
  return { name: `${title}.xlsx`, base64: Buffer.from(sheet).toString('base64') };
}
