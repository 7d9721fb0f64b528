import type { Actor } from '@domain/bureau/actor';
import type { LedgerItem } from '@domain/bulletin/kinds';
import { bulletinKinds } from '@domain/bulletin/kinds';
import { matrixOf, ownAims, quietMonths, type LedgerMatrix, type LedgerRow } from '@domain/bulletin/ledger';
import { forms, media, proofKinds, reachWays, type Form, type MediumKey } from '@domain/bulletin/media';
import {
  confirming,
  mayConfirm,
  noPoint,
  POINT_ARTICLE,
  pointIdOf,
  takingBack,
  type ConfirmedPoint,
} from '@domain/bulletin/point';
import { shownWords } from '@domain/indicator/point-words';
import type { Refusal } from '@domain/errors';
import type { Moment } from '@domain/lifecycle';
import { commit, withoutHead, type Answer, type Kept, type MemberContext } from '../kernel/commit';
import { sideBySide } from '../kernel/meter';
import { rowsOfYear } from '../kernel/ledger-rows';
import { plainly } from '../kernel/plainly';
import { writeXlsx } from '../kernel/sheets/xlsx';
import { read } from '../kernel/store';

const pointOf = async (item: LedgerItem, year: number): Promise<ConfirmedPoint> => {
  const kept = await read<Kept<ConfirmedPoint>>('confirmedPoints', pointIdOf(item, year));
  return kept ? withoutHead(kept) : noPoint(item, year);
};

const wordOf = ({ version, said }: ConfirmedPoint) => ({ version, ...shownWords(said) });

/** The ledger of a year: both items as matrices, of the network alone or of all, who confirmed them, and what months are quiet. */
export async function ledgerFor(actor: Actor, year: number, network: boolean, { today }: Moment) {
  const [rows, education, warnings] = await sideBySide([
    () => rowsOfYear(year),
    () => pointOf('education', year),
    () => pointOf('warnings', year),
  ]);
  const through = today.startsWith(`${year}-`) ? Number(today.slice(5, 7)) : today > `${year}-12-31` ? 12 : 0;
  return {
    year,
    network,
    education: { ...matrixOf(rows, 'education', network), point: wordOf(education) },
    warnings: { ...matrixOf(rows, 'warnings', network), point: wordOf(warnings) },
    quiet: quietMonths(rows, through),
    aims: ownAims,
    uncounted: rows.filter(({ item }) => !item).length,
    mayConfirm: mayConfirm(actor),
  };
}

/** What one wants to see the releases behind. */
export interface Cell {
  year: number;
  network: boolean;
  item?: LedgerItem | undefined;
  medium?: MediumKey | undefined;
  form?: Form | undefined;
  /** 1–12. */
  month?: number | undefined;
  missing?: boolean | undefined;
  from?: number | undefined;
}

/** Rows of one page. */
const PAGE = 20;

const inCell =
  ({ network, item, medium, form, month, missing }: Cell) =>
  (row: LedgerRow) =>
    (!network || row.networkRelated) &&
    (item === undefined || row.item === item) &&
    (medium === undefined || row.release.medium === medium) &&
    (form === undefined || row.release.form === form) &&
    (month === undefined || Number(row.release.on.slice(5, 7)) === month) &&
    (!missing || row.missing.length > 0);

/** The releases behind one cell, by day, with what each lacks; `from` is how many were seen. */
export async function cellFor(cell: Cell) {
  const rows = (await rowsOfYear(cell.year)).filter(inCell(cell));
  const { from = 0 } = cell;
  const page = rows.slice(from, from + PAGE).map(({ release: { recordedBy, ...release }, ...row }) => ({
    ...row,
    release: { ...release, recordedBy: recordedBy.name },
  }));
  return { rows: page, total: rows.length, next: rows.length > from + PAGE ? from + PAGE : undefined };
}

/** The item as it counts: of consumption in the network. */
const counts = (rows: readonly LedgerRow[], item: LedgerItem): LedgerMatrix => matrixOf(rows, item, true);

type Stepping = (point: ConfirmedPoint) => ConfirmedPoint | Refusal;

function changePoint(
  ctx: MemberContext,
  { item, year, version, ...said }: { item: LedgerItem; year: number; version: number; reason: string },
  command: string,
  step: Stepping,
): Promise<Answer> {
  const id = pointIdOf(item, year);
  const ref = { kind: 'confirmedPoint', collection: 'confirmedPoints' as const, id, version };
  return commit<ConfirmedPoint>(
    ctx,
    ref,
    command,
    { item, year, ...said },
    {
      decide: (before) => {
        const next = step(before ?? noPoint(item, year));
        if ('refused' in next) return next;
        return plainly(next, { relation: 'confirmer', shown: ctx.actor.name || '工作人员', article: POINT_ARTICLE });
      },
    },
  );
}

type Word = Parameters<typeof changePoint>[1];
const by = ({ actor: { member, name } }: MemberContext) => ({ member, name });

export async function confirm(ctx: MemberContext, word: Word): Promise<Answer> {
  const matrix = counts(await rowsOfYear(word.year), word.item);
  return changePoint(ctx, word, 'confirmPoint', (point) => confirming(point, word.reason, matrix, by(ctx), ctx.moment));
}

export const takeBack = (ctx: MemberContext, word: Word): Promise<Answer> =>
  changePoint(ctx, word, 'takeBackPoint', (point) => takingBack(point, word.reason, by(ctx), ctx.moment));

const itemWords: Record<LedgerItem, string> = { education: '教育、引导', warnings: '提示、警示' };
const columns = [
  ...['序号', '编号', '种类', '计入', '与网络消费有关', '标题', '媒介', '形式', '日期', '地点', '网址'],
  ...['触达人数', '触达人数怎么来的', '佐证清单', '还缺什么'],
];

/** The whole ledger of a year as an xlsx file: a line for every release, with the list of what proves it and of what does not. */
export async function sheetFor(year: number) {
  const rows = await rowsOfYear(year);
  const lines = rows.map(({ no, kind, item, networkRelated, title, release, missing }, index) => {
    const { medium, form, on, place = '', url = '', reach, reachHow, proofs } = release;
    const list = proofs.map(
      ({ kind: what, on: day, file }, at) => `${at + 1}. ${proofKinds[what].label}：${file.name}，${day}，SHA-256 ${file.sha256}`,
    );
    return [
      ...[
        String(index + 1),
        no,
        bulletinKinds[kind].label,
        item ? itemWords[item] : '不计入',
        networkRelated ? '是' : '否',
        title,
      ],
      ...[media[medium].label, forms[form].label, on, place, url],
      ...[reach === undefined ? '' : String(reach), reachHow ? reachWays[reachHow].label : ''],
      ...[medium === 'program' ? '小程序自己的发布记录' : list.join('\n'), missing.map(({ say }) => say).join('、')],
    ];
  });
  const name = `${year} 年网络消费宣传台账`;
  return { name: `${name}.xlsx`, base64: Buffer.from(writeXlsx('台账', [columns, ...lines])).toString('base64') };
}
