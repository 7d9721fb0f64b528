import { itemByKey } from '../framework/framework';
import { edition } from '../framework/edition';
import { county } from '@config/county';
import { bulletinKinds, type LedgerItem } from '../../bulletin/kinds';
import { forms, media, proofKinds as releaseProofs, reachWays } from '../../bulletin/media';
import { measures, type Measure } from '../../indicator/measures';
import type { OfficialMeasure } from '../../indicator/official/official';
import { sayOf, sayPeriod, sayPublished } from '../../indicator/official/words';
import { sayValue } from '../../indicator/say-value';
import { itemNoOf, items } from '../../indicator/scores';
import { proofKinds, rowKinds, type LedgerItem as SettlingItem } from '../items';
import { besideMeasures, listedMeasures, type ListedMeasure, type PackBasis } from './basis';
import type { Lack } from './lacks';
import { placeOf } from './names';
import type { PackProof } from './proofs';
import { dayColumn, type Table } from './table';

const about = ({ period, asOf }: Pick<PackBasis, 'period' | 'asOf'>) =>
  `时段 ${sayPeriod(period)}（${period.first} 至 ${period.last}），截至 ${asOf}。`;

/** What each figure is, and what it comes to: never a share without what it is a share of. Pure. */
export function definitionTable(basis: PackBasis): Table {
  const rows = [...listedMeasures, ...besideMeasures].map((id) => {
    const { name, numerator, denominator, counts, note = '' }: Measure = measures[id];
    const { n, d } = basis.own[id] ?? { n: 0, d: 0 };
    const isSum = measures[id].as === 'sum';
    return [name, numerator, denominator, counts, String(n), isSum ? '' : String(d), sayValue(id, { n, d }), note];
  });
  return {
    title: '指标定义和本局的数',
    notes: [
      `${about(basis)}本局自己的数是内部测算；官方数以全国12315平台的为准，见官方数表。按 ${edition.version}版测算，口径是本程序的。`,
      '一件投诉在每个按时率里只计一次：按时的按办的那天，超期的按期限届满日。比较时不四舍五入，表里的百分数只是为了看。',
    ],
    columns: [
      { label: '名称', width: 16 },
      { label: '分子是什么', width: 26 },
      { label: '分母是什么', width: 26 },
      { label: '计入哪一天', width: 18 },
      { label: '分子', width: 8 },
      { label: '分母', width: 8 },
      { label: '结果', width: 10 },
      { label: '说明', width: 32 },
    ],
    rows,
  };
}

/** Every official value of the period, counted or not, with its source and who checked it. Pure. */
export function officialTable(basis: PackBasis, proofs: readonly PackProof[]): Table {
  const counted = new Set(Object.values(basis.counts));
  const proofFor = (measure: OfficialMeasure, sums: readonly string[]) =>
    proofs.filter(({ item, file }) => item === itemNoOf(measure) && sums.includes(file.sha256)).map(placeOf);
  return {
    title: '官方公布的数',
    notes: [`${about(basis)}只有时段完全相同、另一个人核对过、没有作废的才用来评分。名次以来源原件为准。`],
    columns: [
      { label: '谁的数', width: 10 },
      { label: '指标', width: 18 },
      { label: '数值', width: 10 },
      { label: '时段', width: 20 },
      { label: '来源', width: 24 },
      dayColumn('发布日期'),
      { label: '依据在哪里', width: 22 },
      { label: '录入', width: 16 },
      { label: '核对', width: 16 },
      { label: '用不用来评分', width: 10 },
      { label: '原件', width: 12 },
    ],
    rows: basis.values.map((one) => [
      ...[sayOf(one.of), measures[one.measure].name, sayPublished(one.measure, one.value), sayPeriod(one), one.source],
      ...[one.publishedOn, one.attachment, `${one.recordedBy}\n${one.recordedOn}`],
      one.checkedBy ? `${one.checkedBy}\n${one.checkedOn ?? ''}` : '还没有核对',
      counted.has(one.id) ? '用' : '不用',
      proofFor(
        one.measure,
        (one.files ?? []).map(({ sha256 }) => sha256),
      ).join('、') || '没有原件',
    ]),
  };
}

const proofWords = (all: readonly PackProof[], item: string, found: readonly { label: string; on: string; sha256: string }[]) =>
  found
    .map(({ label, on, sha256 }) => {
      const proof = all.find((one) => one.item === item && one.file.sha256 === sha256);
      return `${proof ? placeOf(proof) : '不在包里'} ${label} ${on}`;
    })
    .join('\n');

/** The ledger of 24.1 or 24.2: form, medium, day, reach and proofs of each telling. Pure. */
export function releaseTable(basis: PackBasis, item: LedgerItem, proofs: readonly PackProof[]): Table {
  const rows = basis.releases.filter((one) => one.item === item);
  const distinct = (of: (row: (typeof rows)[number]) => string) => new Set(rows.map(of)).size;
  return {
    title: `${items[item].no} 台账`,
    notes: [
      `${about(basis)}只列与网络消费有关的：${distinct(({ id }) => id)} 条，发布 ${rows.length} 次；媒介 ${distinct(({ release }) => release.medium)} 种，形式 ${distinct(({ release }) => release.form)} 种，有发布的月份 ${distinct(({ release }) => release.on.slice(0, 7))} 个。同一内容用几种方式发，算一条、几次发布。`,
    ],
    columns: [
      { label: '序号', width: 6 },
      dayColumn('日期'),
      { label: '编号', width: 18 },
      { label: '种类', width: 10 },
      { label: '标题', width: 28 },
      { label: '媒介、形式', width: 14 },
      { label: '网址或者地点', width: 24 },
      { label: '触达', width: 16 },
      { label: '佐证', width: 26 },
      { label: '还缺什么', width: 16 },
    ],
    rows: rows.map(({ no, kind, title, release, missing }, at) => {
      const { on, medium, form, url, place, reach, reachHow } = release;
      const how = reachHow ? `（${reachWays[reachHow].label}）` : '';
      const found = release.proofs.map((one) => ({ label: releaseProofs[one.kind].label, on: one.on, sha256: one.file.sha256 }));
      return [
        ...[String(at + 1), on, no, bulletinKinds[kind].label, title, `${media[medium].label} ${forms[form].label}`],
        ...[[place, url].filter(Boolean).join('\n'), reach === undefined ? '' : `${reach}${how}`],
        medium === 'program' ? '小程序的发布记录' : proofWords(proofs, items[item].no, found),
        missing.map(({ say }) => say).join('、'),
      ];
    }),
  };
}

/** The ledger of 26.1 or 26.2, each row with its proofs. Pure. */
export function settlingTable(
  basis: PackBasis,
  item: SettlingItem & ('resolution' | 'guidance'),
  proofs: readonly PackProof[],
): Table {
  const rows = basis.entries.filter((one) => one.item === item);
  return {
    title: `${itemByKey(item).no} 台账`,
    notes: [`${about(basis)}列到时段最后一天为止登记过的；本局的自行协商不是 26.1 的数，26.1 只按全国12315平台的 ODR 计算。`],
    columns: [
      { label: '序号', width: 6 },
      { label: '种类', width: 20 },
      { label: '编号', width: 18 },
      dayColumn('日期'),
      { label: '对象', width: 26 },
      { label: '文书、内容', width: 28 },
      { label: '结果', width: 24 },
      { label: '佐证', width: 26 },
      { label: '还缺什么', width: 20 },
    ],
    rows: rows.map(({ kind, no, on, object, document = '', result = '', proofs: own, missing, aside }, at) => {
      const found = own.map((one) => ({ label: proofKinds[one.kind].label, on: one.on, sha256: one.file.sha256 }));
      return [
        ...[String(at + 1), rowKinds[kind].label, no, on, object, document, aside ? `${result}（与网络交易无关，不计）` : result],
        ...[proofWords(proofs, itemByKey(item).no, found), missing.join('、')],
      ];
    }),
  };
}

/** What is missing, with what to do about it. Pure. */
export const lackTable = (basis: PackBasis, lacks: readonly Lack[]): Table => ({
  title: '还缺的佐证和没有定的事',
  notes: [about(basis)],
  columns: [
    { label: '指标号', width: 8 },
    { label: '缺什么', width: 76 },
    { label: '怎样补', width: 48 },
  ],
  rows: lacks.map(({ item, what, act }) => [item === '00' ? '全部' : item, what, act]),
});

/** A sheet of cases that count in a figure; `from` is how many stand in the sheets before. Pure. */
export const listTable = (
  basis: Pick<PackBasis, 'period' | 'asOf'>,
  measure: ListedMeasure,
  rows: readonly (readonly string[])[],
  { from, part }: { from: number; part: number },
): Table => ({
  title: `${measures[measure].name}：分子、分母清单${part > 1 ? `（${part}）` : ''}`,
  notes: [
    `${about(basis)}${measures[measure].as === 'mean' ? '分子是星数，分母每件 1。' : '分子 1 是计入分子的，0 是只在分母里的。'}没有投诉人、没有被投诉人；凭编号在程序里查。`,
  ],
  columns: [
    { label: '序号', width: 8 },
    { label: '编号', width: 16 },
    dayColumn('收到'),
    dayColumn('计入哪天'),
    { label: '单位', width: 16 },
    { label: '分子', width: 6 },
    { label: '分母', width: 6 },
    { label: '12315编号', width: 24 },
    { label: '为什么这样计入', width: 60 },
  ],
  rows: rows.map((cells, at) => [String(from + at + 1), ...cells]),
});

/** A sheet of the register of cases; `left`: what stands in none of its sheets. Pure. */
export const registerTable = (
  basis: Pick<PackBasis, 'period' | 'asOf'>,
  rows: readonly (readonly string[])[],
  { from, part, left }: { from: number; part: number; left: { offline: number; thin: number } },
): Table => ({
  title: `案件登记册${part > 1 ? `（${part}）` : ''}`,
  notes: [
    `${about(basis)}列这个时段收到的网络消费投诉，按收到的日期。已经遮住：没有投诉人、被投诉人的姓名、电话、地址和内容；举报不在里面。不是网络消费的 ${left.offline} 件、从12315列表导入还没有转成正式案件的 ${left.thin} 件不列。`,
  ],
  columns: [
    { label: '序号', width: 8 },
    { label: '编号', width: 16 },
    dayColumn('收到'),
    { label: '单位', width: 16 },
    { label: '受理决定', width: 12 },
    dayColumn('决定日期'),
    dayColumn('最迟决定'),
    dayColumn('办结日期'),
    dayColumn('最迟办结'),
    { label: '结果', width: 14 },
    { label: '评价', width: 8 },
    { label: '12315编号', width: 24 },
  ],
  rows: rows.map((cells, at) => [String(from + at + 1), ...cells]),
});

/** Whose the pack is, as its first lines say. */
export const packTitle = ({ period }: Pick<PackBasis, 'period'>): string =>
  `${county.name}网络市场监管与服务示范区评价第 24 至 26 项佐证材料（${sayPeriod(period)}）`;
