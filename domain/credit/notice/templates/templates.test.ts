import { merchantKinds, type MerchantKind } from '../../../merchant/merchant';
import { repairDatesOf } from '../../dates/repair-dates';
import { creditFact } from '../../fact/fixture';
import type { CreditFact } from '../../fact/fact';
import { regimes, type Ground } from '../../fact/kinds';
import { composeFact, composeOccasion } from '../composing';
import { wordsOn } from '../dates-said';
import { noticeParts, type Occasion, type Words } from '../notice';
import { tellingOf } from '../telling';
import { NO_DECISION } from './shared';
import { templates } from './table';
import { fills, type Template } from './template';

const all = Object.entries(templates) as [string, Template][];
const textOf = (words: readonly Words[]) => words.flatMap(({ lines }) => lines).join('\n');

test.each(all)(
  '%s says what happened, what it means, what to do, where, how to object, and that it is no decision',
  (_, { parts, articles }) => {
    expect(Object.keys(parts)).toEqual(noticeParts.filter((part) => part !== 'dates'));
    expect(parts.standing).toContain(NO_DECISION);
    for (const article of articles) expect(article).toMatch(/-\d/);
  },
);

test.each(all)('%s is filled in by known names alone, promises nothing and shouts at nobody', (_, { title, parts }) => {
  const text = [title, ...Object.values(parts).flat()].join('\n');
  for (const [, name] of text.matchAll(/\{(\w+)\}/g)) expect(fills).toContain(name);
  expect(text).not.toMatch(/[!！]|一定|保证|评分|得分|信用分|风险等级|投诉/);
});

/** Of every kind of merchant and fact: the words, or that there is no such notice. */
function told(kind: MerchantKind, more: Partial<CreditFact>): string | undefined {
  const fact = creditFact({ merchantKind: kind, ...more });
  const dates = repairDatesOf(fact, { merchantKind: kind });
  const telling = tellingOf(fact, kind, dates);
  const words = telling && composeFact(telling, { kind }, '2026-11-24');
  return words && 'title' in words ? `${words.title}\n${textOf(wordsOn(words.words, words.dates, '2026-11-24'))}` : undefined;
}

const listing = (ground: Ground) => ({
  ...{ kind: 'abnormal', ground, documentNo: '两市监异列〔2026〕3 号', note: '写在列入决定里' },
  reportYears: ['2025'],
});

test.each(merchantKinds)('a %s is told the grounds of its own rule and no others', (kind) => {
  const grounds = ['noReport', 'notShown', 'nameNotChanged', 'falseReport', 'unreachable', 'other'] as const;
  for (const ground of grounds) {
    const text = told(kind, listing(ground) as Partial<CreditFact>);
    expect([ground, text !== undefined]).toEqual([ground, regimes[kind][ground] !== undefined]);
    if (kind === 'individual') expect(text ?? '').not.toMatch(/企业经营异常名录管理办法|企业名称变更|合作社/);
    if (kind === 'cooperative') expect(text ?? '').not.toMatch(/企业经营异常名录管理办法|个体工商户/);
  }
});

test('a fact is told with its document, its day, its source and its days, marked 推定', () => {
  const text = told('company', {})!;
  for (const said of ['两市监处罚〔2026〕12 号', '2026 年 3 月 10 日', '国家企业信用信息公示系统，2026 年 3 月 11 日', '推定'])
    expect(text).toContain(said);
  expect(text).toContain('从 2026 年 6 月 11 日');
});

test.each([
  ['penaltyLight', { entityLeniency: 'lighter' }, '不用申请'],
  ['penaltySevere', { field: 'food' }, '最短公示一年'],
  ['penaltyEndOnly', { measures: ['revokeLicence'], permits: '营业执照' }, '不能申请提前修复'],
] as const)('%s', (key, more, said) => {
  const fact = creditFact(more as Partial<CreditFact>);
  const telling = tellingOf(fact, 'company', repairDatesOf(fact, { merchantKind: 'company' }));
  expect(telling?.template).toBe(key);
  expect(told('company', more as Partial<CreditFact>)).toContain(said);
});

test('a listing is objected to within thirty days of its publication', () => {
  const fact = creditFact({ ...listing('noReport'), publishedOn: '2026-07-10' } as Partial<CreditFact>);
  expect(tellingOf(fact, 'individual', repairDatesOf(fact, { merchantKind: 'individual' }))?.objectBy).toBe('2026-08-09');
});

test.each<Occasion>([
  { topic: 'annualDue', year: 2026 },
  { topic: 'annualMissed', year: 2026, listOn: '2027-07-20', source: '公示系统导出的名单' },
  { topic: 'licence', seenOn: '2026-11-20', where: '云屏山货店' },
  { topic: 'rule', title: '网络销售规定', effectiveOn: '2026-12-01', what: '首页要多写一项', source: '总局网站' },
])('$topic is told to each kind of merchant by its own rule', (occasion) => {
  for (const kind of merchantKinds) {
    const words = composeOccasion(occasion, { kind }, '2026-11-24');
    const none = kind === 'person' && occasion.topic.startsWith('annual');
    expect('refused' in words).toBe(none);
    if ('refused' in words) continue;
    expect(words.template.version).toBe(1);
    expect(textOf(words.words)).not.toMatch(/[{}]/);
    expect(words.words.map(({ part }) => part)).toEqual(noticeParts.filter((part) => part !== 'dates'));
  }
});

test('who missed the report learns of which day the list is, and a trader that paper shows later', () => {
  const occasion = { topic: 'annualMissed', year: 2026, listOn: '2027-07-20', source: '公示系统' } as const;
  const words = composeOccasion(occasion, { kind: 'individual' }, '2027-07-21');
  if ('refused' in words) throw new Error('refused');
  for (const said of ['名单的日期是 2027 年 7 月 20 日', '最多 10 个工作日']) expect(textOf(words.words)).toContain(said);
});
