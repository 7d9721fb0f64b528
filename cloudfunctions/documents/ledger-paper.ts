import { county } from '@config/county';
import { edition } from '@domain/assessment/framework/edition';
import { sayFullDate, sayPaperDate, type CivilDate } from '@domain/civil-date';
import { bulletinKinds, type LedgerItem } from '@domain/bulletin/kinds';
import { matrixOf, type LedgerMatrix, type LedgerRow } from '@domain/bulletin/ledger';
import { forms, media, proofKinds } from '@domain/bulletin/media';
import { pointIdOf, type ConfirmedPoint } from '@domain/bulletin/point';
import { confirmationOf } from '@domain/indicator/point-words';
import { items } from '@domain/indicator/scores';
import { rowsOfYear } from '../kernel/ledger-rows';
import { read } from '../kernel/store';
import { heading, paragraph, table, title, type Part } from './docx';

const monthNames = Array.from({ length: 12 }, (_, month) => String(month + 1));
/** Shares of the page's width: the matrix, then the list. */
const matrixWidths = [14, 14, ...monthNames.map(() => 6)];
const listWidths = [6, 14, 34, 22, 24];

const matrixRows = ({ cells }: LedgerMatrix) =>
  cells.map(({ medium, form, months }) => [
    media[medium].label,
    forms[form].label,
    ...months.map((count) => (count ? String(count) : '')),
  ]);

const listRows = (rows: readonly LedgerRow[]) =>
  rows.map(({ no, kind, title: of, release, missing }, index) => {
    const { medium, form, on, place, url, reach, proofs } = release;
    const where = [place, url].filter(Boolean).join('\n');
    const told = [`${media[medium].label} · ${forms[form].label}`, where, reach !== undefined && `触达 ${reach}`]
      .filter(Boolean)
      .join('\n');
    const list = proofs.map(({ kind: what, on: day, file }, at) => `${at + 1}. ${proofKinds[what].label}：${file.name}，${day}`);
    const lacks = missing.map(({ say }) => say).join('、');
    const proof = medium === 'program' ? ['小程序的发布记录'] : list;
    return [
      String(index + 1),
      `${on}\n${no}`,
      `${bulletinKinds[kind].label}\n${of}`,
      told,
      [...proof, ...(lacks ? [lacks] : [])].join('\n'),
    ];
  });

/** The ledger of one item in a year as a paper: the matrix, who confirmed it, and every release with its list of proofs. */
export async function ledgerPaperOf(year: number, item: LedgerItem, today: CivilDate): Promise<Part> {
  const [all, point] = await Promise.all([rowsOfYear(year), read<ConfirmedPoint>('confirmedPoints', pointIdOf(item, year))]);
  const rows = all.filter((row) => row.item === item && row.networkRelated);
  const matrix = matrixOf(all, item, true);
  const word = point && confirmationOf(point);
  const { no, text } = items[item];
  return {
    form: [
      title(`${year} 年${text}台账`),
      paragraph(`${county.bureau}　${county.name}内部测算，按${edition.version}第 ${no} 项`, 'center'),
      paragraph(
        `共 ${matrix.bulletins} 条，发布 ${matrix.releases} 次；媒介 ${matrix.media} 种，形式 ${matrix.forms} 种，有发布的月份 ${matrix.months} 个；佐证不全的 ${matrix.missing} 次。同一内容用几种方式发，算一条、几次发布。`,
      ),
      paragraph(word ? `${word.by} ${sayFullDate(word.on)}确认：${word.reason}` : '还没有由人确认。'),
      heading('一、形式、媒介、月份'),
      table(['媒介', '形式', ...monthNames], matrixRows(matrix), matrixWidths),
      heading('二、逐次发布和佐证清单'),
      table(['序号', '日期、编号', '种类、标题', '媒介、形式、地点、触达', '佐证'], listRows(rows), listWidths),
      paragraph('', 'flush'),
      paragraph(`制表日期：${sayPaperDate(today)}　　制表人：　　　　　　审核人：`, 'flush'),
    ],
  };
}
