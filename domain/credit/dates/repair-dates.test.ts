import type { FactContent } from '../fact/content';
import type { Fraud } from '../fact/fact';
import { factContent } from '../fact/fixture';
import { cite } from '../../law/cite';
import type { DatesContext, NoDateReason } from './dates';
import { repairDatesOf } from './repair-dates';

type Fact = Partial<FactContent> & { fraud?: Fraud };
type Context = Partial<DatesContext>;

/** What it is; the fact; around it; the first day of application; the last day of publication; the article of either. */
type Row = readonly [string, Fact, Context, string, string, string];

const from = (publishedOn: string, more: Fact = {}): Fact => ({ publishedOn, ...more });
const light: Fact = { entityFine: 3_000_000, entityLeniency: 'mitigated', leniencySays: '依法减轻处罚' };
const food: Fact = { field: 'food' };
const fullFood = factContent({ field: 'food', publishedOn: '2026-03-10' });
const list = (publishedOn: string, more: Fact = {}): Fact => ({ kind: 'serious', publishedOn, ...more });
const abnormal = (ground: FactContent['ground'], more: Fact = {}): Fact => ({
  kind: 'abnormal',
  ground,
  publishedOn: '2026-07-08',
  decidedOn: '2026-07-08',
  ...more,
});
const check = (outcomes: FactContent['outcomes'], more: Fact = {}): Fact => ({
  kind: 'spotCheck',
  publishedOn: '2026-02-01',
  outcomes,
  ...more,
});
const trader: Context = { merchantKind: 'individual' };
const coop: Context = { merchantKind: 'cooperative' };
const withList: Context = { related: [factContent({ kind: 'serious', publishedOn: '2026-03-10' })] };
const leftOn = (on: string): Context => ({ related: [{ ...factContent({ kind: 'serious' }), ended: { why: 'movedOut', on } }] });
const none = (why: NoDateReason) => why;
const A7 = '令107-7';
const A8 = '令107-8';
const A9 = '令107-9';
const A10 = '令107-10';
const A13 = '令107-13';
const A23 = '令107-23';

const rows: readonly Row[] = [
  // 轻微: three months, ended by the bureau; nobody applies.
  ['减轻、3 万元', from('2026-03-10', light), {}, none('endsByItself'), '2026-06-10', A7],
  [
    '从轻、正好 5 万元（“以下”含本数）',
    from('2026-03-10', { entityFine: 5_000_000, entityLeniency: 'lighter' }),
    {},
    none('endsByItself'),
    '2026-06-10',
    A7,
  ],
  [
    '从轻、50 000.01 元',
    from('2026-03-10', { entityFine: 5_000_001, entityLeniency: 'lighter' }),
    {},
    '2026-06-11',
    '2027-03-10',
    A9,
  ],
  [
    '一般阶次、100 元：金额小也不算轻微',
    from('2026-03-10', { entityFine: 10_000, entityLeniency: 'ordinary' }),
    {},
    '2026-06-11',
    '2027-03-10',
    A9,
  ],
  [
    '决定书没有写阶次、100 元',
    from('2026-03-10', { entityFine: 10_000, entityLeniency: 'unsaid' }),
    {},
    '2026-06-11',
    '2027-03-10',
    A9,
  ],
  ['从重、1 万元', from('2026-03-10', { entityFine: 1_000_000, entityLeniency: 'heavier' }), {}, '2026-06-11', '2027-03-10', A9],
  [
    '责任人员从轻、正好 5 000 元',
    from('2026-03-10', { entityFine: undefined, entityLeniency: undefined, personFine: 500_000, personLeniency: 'lighter' }),
    {},
    none('endsByItself'),
    '2026-06-10',
    A7,
  ],
  [
    '责任人员从轻、5 001 元：按 5 000 元的线',
    from('2026-03-10', { entityFine: undefined, entityLeniency: undefined, personFine: 500_100, personLeniency: 'lighter' }),
    {},
    '2026-06-11',
    '2027-03-10',
    A9,
  ],
  [
    '单位、责任人员都是轻的',
    from('2026-03-10', { ...light, personFine: 100_000, personLeniency: 'mitigated' }),
    {},
    none('endsByItself'),
    '2026-06-10',
    A7,
  ],
  [
    '单位是轻的、责任人员超过 5 000 元',
    from('2026-03-10', { ...light, personFine: 600_000, personLeniency: 'mitigated' }),
    {},
    '2026-06-11',
    '2027-03-10',
    A9,
  ],
  ['通报批评', from('2026-01-15', { measures: ['criticism'] }), {}, none('endsByItself'), '2026-04-15', A7],
  ['警告和通报批评', from('2026-01-15', { measures: ['warning', 'criticism'] }), {}, none('endsByItself'), '2026-04-15', A7],
  ['仅警告：不公示', from('2026-01-15', { measures: ['warning'] }), {}, none('notPublished'), none('notPublished'), A7],
  ['警告和一般罚款', from('2026-01-15', { measures: ['warning', 'fine'] }), {}, '2026-04-16', '2027-01-15', A9],
  [
    '轻的罚款加没收：没收不是轻微',
    from('2026-01-15', { ...light, measures: ['fine', 'confiscation'] }),
    {},
    '2026-04-16',
    '2027-01-15',
    A9,
  ],
  ['食品、轻的罚款：仍是轻微', from('2026-03-10', { ...light, ...food }), {}, none('endsByItself'), '2026-06-10', A7],

  // 一般: three months, one year; ends of months.
  ['一般罚款', from('2026-03-10'), {}, '2026-06-11', '2027-03-10', A9],
  ['只有没收', from('2026-03-10', { measures: ['confiscation'] }), {}, '2026-06-11', '2027-03-10', A9],
  ['暂扣许可证件', from('2026-03-10', { measures: ['suspendPermit'] }), {}, '2026-06-11', '2027-03-10', A9],
  ['11 月 30 日公示：2 月没有 30 日', from('2026-11-30'), {}, '2027-03-01', '2027-11-30', A9],
  ['11 月 30 日公示：闰年 2 月 29 日满', from('2027-11-30'), {}, '2028-03-01', '2028-11-30', A9],
  ['11 月 29 日公示：闰年有 29 日', from('2027-11-29'), {}, '2028-03-01', '2028-11-29', A9],
  ['11 月 28 日公示', from('2026-11-28'), {}, '2027-03-01', '2027-11-28', A9],
  ['闰日公示：次年 2 月 28 日满', from('2028-02-29'), {}, '2028-05-30', '2029-02-28', A9],
  ['1 月 31 日公示：4 月没有 31 日', from('2026-01-31'), {}, '2026-05-01', '2027-01-31', A9],
  ['8 月 31 日公示：11 月没有 31 日', from('2026-08-31'), {}, '2026-12-01', '2027-08-31', A9],
  ['12 月 31 日公示：跨年', from('2026-12-31'), {}, '2027-04-01', '2027-12-31', A9],
  ['5 月 31 日公示：8 月有 31 日', from('2026-05-31'), {}, '2026-09-01', '2027-05-31', A9],
  ['施行以前公示的', from('2025-10-20'), {}, '2026-01-21', '2026-10-20', A9],

  // 严重, by field: one year, three years.
  ['食品', from('2026-03-10', food), {}, '2027-03-11', '2029-03-10', A8],
  ['药品', from('2026-03-10', { field: 'drug' }), {}, '2027-03-11', '2029-03-10', A8],
  ['医疗器械', from('2026-03-10', { field: 'device' }), {}, '2027-03-11', '2029-03-10', A8],
  ['化妆品', from('2026-03-10', { field: 'cosmetics' }), {}, '2027-03-11', '2029-03-10', A8],
  ['特种设备', from('2026-03-10', { field: 'specialEquipment' }), {}, '2027-03-11', '2029-03-10', A8],
  ['重点工业产品', from('2026-03-10', { field: 'keyProduct' }), {}, '2027-03-11', '2029-03-10', A8],
  ['食品、闰日公示', from('2028-02-29', food), {}, '2029-03-01', '2031-02-28', A8],
  ['食品、没收', from('2026-03-10', { ...food, measures: ['confiscation'] }), {}, '2027-03-11', '2029-03-10', A8],

  // 严重, by restriction.
  [
    '停产停业三个月：一年没满',
    from('2026-03-10', { measures: ['suspendBusiness'], restricted: 'untilDay', restrictedUntil: '2026-06-01' }),
    {},
    '2027-03-11',
    '2029-03-10',
    A8,
  ],
  [
    '限制经营两年：等限制届满',
    from('2026-03-10', { measures: ['restrictActivity'], restricted: 'untilDay', restrictedUntil: '2028-03-01' }),
    {},
    '2028-03-02',
    '2029-03-10',
    A8,
  ],
  [
    '限制从业五年：公示到限制届满',
    from('2026-03-10', { measures: ['barPerson'], restricted: 'untilDay', restrictedUntil: '2031-03-01' }),
    {},
    none('endsByItself'),
    '2031-03-01',
    A8,
  ],
  [
    '限制正好三年',
    from('2026-03-10', { measures: ['barPerson'], restricted: 'untilDay', restrictedUntil: '2029-03-10' }),
    {},
    none('endsByItself'),
    '2029-03-10',
    A8,
  ],
  [
    '限制到 2029 年 3 月 9 日：最后一天还能申请',
    from('2026-03-10', { measures: ['barPerson'], restricted: 'untilDay', restrictedUntil: '2029-03-09' }),
    {},
    '2029-03-10',
    '2029-03-10',
    A8,
  ],
  [
    '限制没有期限',
    from('2026-03-10', { measures: ['barPerson'], restricted: 'forLife' }),
    {},
    none('restrictionForLife'),
    none('restrictionForLife'),
    A8,
  ],
  [
    '停业到改正为止',
    from('2026-03-10', { measures: ['suspendBusiness'], restricted: 'unknown' }),
    {},
    none('restrictionOpen'),
    none('restrictionOpen'),
    A8,
  ],
  [
    '罚款并处停业',
    from('2026-03-10', { measures: ['fine', 'suspendBusiness'], restricted: 'untilDay', restrictedUntil: '2026-04-01' }),
    {},
    '2027-03-11',
    '2029-03-10',
    A8,
  ],

  // 严重, only the automatic end.
  ['吊销许可证件', from('2026-03-10', { measures: ['revokePermit'] }), {}, none('onlyEnds'), '2029-03-10', A8],
  ['吊销营业执照', from('2026-03-10', { measures: ['revokeLicence'] }), {}, none('onlyEnds'), '2029-03-10', A8],
  ['责令关闭', from('2026-03-10', { measures: ['closure'] }), {}, none('onlyEnds'), '2029-03-10', A8],
  ['降低资质等级', from('2026-03-10', { measures: ['downgrade'] }), {}, none('onlyEnds'), '2029-03-10', A8],
  [
    '轻的罚款并处吊销：以最长的为准',
    from('2026-03-10', { ...light, measures: ['fine', 'revokePermit'] }),
    {},
    none('onlyEnds'),
    '2029-03-10',
    A8,
  ],
  [
    '吊销并限制从业五年',
    from('2026-03-10', { measures: ['revokeLicence', 'barPerson'], restricted: 'untilDay', restrictedUntil: '2031-03-01' }),
    {},
    none('onlyEnds'),
    '2031-03-01',
    A8,
  ],
  ['闰日公示的吊销', from('2028-02-29', { measures: ['revokeLicence'] }), {}, none('onlyEnds'), '2031-02-28', A8],

  // 严重违法失信名单, alone and with its penalty.
  ['名单', list('2026-03-10'), {}, '2027-03-11', '2029-03-10', A13],
  ['名单、闰日公示', list('2028-02-29'), {}, '2029-03-01', '2031-02-28', A13],
  ['名单、措施两年', list('2026-03-10', { measuresUntil: '2028-05-01' }), {}, '2028-05-02', '2029-03-10', A13],
  ['名单、措施四年', list('2026-03-10', { measuresUntil: '2030-05-01' }), {}, none('endsByItself'), '2030-05-01', A13],
  ['一般处罚、名单还在：按处罚自己的', from('2026-03-10'), withList, '2026-06-11', '2027-03-10', A9],
  ['食品处罚、名单还在', from('2026-03-10', food), withList, '2027-03-11', '2029-03-10', A8],
  [
    '食品处罚、名单 2027-06-01 移出：一同停止',
    from('2026-03-10', food),
    leftOn('2027-06-01'),
    none('endsByItself'),
    '2027-06-01',
    A13,
  ],
  [
    '吊销、名单移出：另有规定，仍满三年',
    from('2026-03-10', { measures: ['revokePermit'] }),
    leftOn('2027-06-01'),
    none('onlyEnds'),
    '2029-03-10',
    A8,
  ],
  [
    '限制两年、名单移出时没满：仍按限制',
    from('2026-03-10', { measures: ['restrictActivity'], restricted: 'untilDay', restrictedUntil: '2028-03-01' }),
    leftOn('2027-06-01'),
    '2028-03-02',
    '2029-03-10',
    A8,
  ],
  [
    '限制已满、名单移出：一同停止',
    from('2026-03-10', { measures: ['suspendBusiness'], restricted: 'untilDay', restrictedUntil: '2026-06-01' }),
    leftOn('2027-06-01'),
    none('endsByItself'),
    '2027-06-01',
    A13,
  ],
  ['一般处罚比名单先到期', from('2026-03-10'), leftOn('2027-06-01'), '2026-06-11', '2027-03-10', A9],

  // 经营异常名录: no shortest time; company, trader, cooperative.
  [
    '企业没有年报',
    abnormal('noReport', { reportYears: ['2025'] }),
    {},
    none('conditionsDecide'),
    none('conditionsDecide'),
    '令107-12(1)',
  ],
  ['企业没有公示信息', abnormal('notShown'), {}, none('conditionsDecide'), none('conditionsDecide'), '令107-12(2)'],
  ['企业没有改名', abnormal('nameNotChanged'), {}, none('conditionsDecide'), none('conditionsDecide'), '令107-12(3)'],
  ['企业地址无法联系', abnormal('unreachable'), {}, none('conditionsDecide'), none('conditionsDecide'), '令107-12(4)'],
  [
    '个体工商户没有年报：公示到次年 6 月 30 日',
    abnormal('noReport', { reportYears: ['2025'] }),
    trader,
    none('conditionsDecide'),
    '2027-06-30',
    '个体工商户年报办法-13',
  ],
  [
    '个体工商户没有年报、次年 3 月才列入',
    abnormal('noReport', { decidedOn: '2027-03-01' }),
    trader,
    none('conditionsDecide'),
    '2027-06-30',
    '个体工商户年报办法-13',
  ],
  [
    '个体工商户两年没有年报',
    abnormal('noReport', { reportYears: ['2024', '2025'] }),
    trader,
    none('conditionsDecide'),
    '2027-06-30',
    '个体工商户年报办法-13',
  ],
  [
    '个体工商户年报弄虚作假',
    abnormal('falseReport'),
    trader,
    none('conditionsDecide'),
    none('conditionsDecide'),
    '个体工商户年报办法-16(2)',
  ],
  ['个体工商户无法联系', abnormal('unreachable'), trader, none('conditionsDecide'), none('conditionsDecide'), '令107-12(4)'],
  [
    '合作社没有年报',
    abnormal('noReport', { reportYears: ['2025'] }),
    coop,
    none('conditionsDecide'),
    none('conditionsDecide'),
    '令107-12(1)',
  ],
  [
    '合作社年报弄虚作假',
    abnormal('falseReport'),
    coop,
    none('conditionsDecide'),
    none('conditionsDecide'),
    '合作社年报办法-13(2)',
  ],

  // 抽查检查结果.
  ['没有处罚', check(['none']), {}, none('endsByItself'), '2026-05-01', A10],
  ['11 月 30 日公示、没有处罚', check(['none'], { publishedOn: '2026-11-30' }), {}, none('endsByItself'), '2027-02-28', A10],
  [
    '轻微处罚：检查结果自己的三个月',
    check(['penalty']),
    { related: [factContent({ ...light, publishedOn: '2026-03-10' })] },
    none('endsByItself'),
    '2026-05-01',
    A10,
  ],
  ['仅警告', check(['penalty']), { related: [factContent({ measures: ['warning'] })] }, none('endsByItself'), '2026-05-01', A10],
  ['一般处罚：跟着处罚', check(['penalty']), { related: [factContent()] }, '2026-06-11', '2027-03-10', A10],
  ['食品处罚', check(['penalty']), { related: [fullFood] }, '2027-03-11', '2029-03-10', A10],
  [
    '处罚提前修复：同时停止',
    check(['penalty']),
    { related: [{ ...fullFood, ended: { why: 'repaired', on: '2027-04-01' } }] },
    none('endsByItself'),
    '2027-04-01',
    A10,
  ],
  [
    '异常名录：跟着移出',
    check(['abnormal']),
    { related: [factContent({ kind: 'abnormal', ground: 'unreachable' })] },
    none('conditionsDecide'),
    none('fallsWithOther'),
    A10,
  ],
  [
    '严重名单和处罚：以最长的为准',
    check(['penalty', 'serious']),
    { related: [factContent(), factContent({ kind: 'serious', publishedOn: '2026-04-01' })] },
    '2027-04-02',
    '2029-04-01',
    A10,
  ],
  [
    '两份处罚：一般和吊销',
    check(['penalty']),
    { related: [factContent(), factContent({ measures: ['revokePermit'], publishedOn: '2026-03-20' })] },
    none('onlyEnds'),
    '2029-03-20',
    A10,
  ],
  ['处罚还没有登记', check(['penalty']), {}, none('otherMissing'), none('otherMissing'), A10],

  // 弄虚作假.
  [
    '申请时弄虚作假、不予修复：三年内不得申请',
    from('2026-03-10', { ...food, fraud: { kind: 'refused', on: '2027-04-01', document: '1 号' } }),
    {},
    none('barredPastEnd'),
    '2029-03-10',
    A23,
  ],
  ['别的信息弄虚作假', from('2026-03-10', food), { frauds: ['2025-06-30'] }, '2028-07-01', '2029-03-10', A23],
  [
    '一般处罚、别的信息弄虚作假：先到期',
    from('2026-03-10'),
    { frauds: ['2026-01-05'] },
    none('barredPastEnd'),
    '2027-03-10',
    A23,
  ],
  [
    '一般处罚、修复被撤销：重新算一年',
    from('2026-03-10', { fraud: { kind: 'revoked', on: '2026-08-31', document: '2 号' } }),
    {},
    none('fraudNoEarlier'),
    '2027-08-31',
    A23,
  ],
  [
    '食品、修复被撤销：重新算三年',
    from('2026-03-10', { ...food, fraud: { kind: 'revoked', on: '2027-05-20', document: '3 号' } }),
    {},
    none('fraudNoEarlier'),
    '2030-05-20',
    A23,
  ],
  [
    '名单、移出被撤销',
    list('2026-03-10', { fraud: { kind: 'revoked', on: '2027-05-20', document: '4 号' } }),
    {},
    none('fraudNoEarlier'),
    '2030-05-20',
    A23,
  ],
  [
    '异常名录、不予移出：三年后',
    abnormal('noReport', { reportYears: ['2025'], fraud: { kind: 'refused', on: '2026-08-31', document: '5 号' } }),
    {},
    '2029-09-01',
    none('conditionsDecide'),
    A23,
  ],
  [
    '轻微、别的信息弄虚作假：不用申请，照常期满',
    from('2026-03-10', light),
    { frauds: ['2026-03-11'] },
    none('endsByItself'),
    '2026-06-10',
    A7,
  ],
];

test('there are at least sixty of them', () => expect(rows.length).toBeGreaterThanOrEqual(60));

test.each(rows)('%s', (_, fact, context, earliest, end, article) => {
  const dates = repairDatesOf(
    { ...factContent(fact), ...(fact.fraud && { fraud: fact.fraud }) },
    { merchantKind: 'company', ...context },
  );
  expect([dates.earliest?.on ?? dates.noEarliest?.why, dates.end?.on ?? dates.noEnd?.why]).toEqual([earliest, end]);
  const articles = [dates.earliest, dates.noEarliest, dates.end, dates.noEnd].flatMap((one) => one?.article.split('、') ?? []);
  expect(articles).toContain(article);
  for (const one of [...articles, ...dates.before.map((condition) => condition.article)]) expect(cite(one)).toContain('》第');
});
