import type { FactContent } from './content';
import type { CreditFact } from './fact';

/** A published penalty as an officer copies it: a fine of a general grade. */
export const factContent = (more: Partial<FactContent> = {}): FactContent => ({
  kind: 'penalty',
  documentNo: '两市监处罚〔2026〕12 号',
  organ: '两当县市场监督管理局',
  decidedOn: '2026-03-02',
  publishedOn: '2026-03-10',
  source: '国家企业信用信息公示系统',
  seenOn: '2026-03-11',
  breach: '虚假宣传',
  measures: ['fine'],
  field: 'other',
  entityFine: 2_000_000,
  entityLeniency: 'ordinary',
  ...more,
});

const people = { writer: { member: 'm_writer', name: '赵录' }, checker: { member: 'm_checker', name: '钱核' } } as const;

/** A checked fact of a company. */
export const creditFact = (more: Partial<CreditFact> = {}): CreditFact => ({
  ...factContent(),
  _id: 'f_1',
  version: 2,
  no: 'LDF-2026-0001',
  merchant: 'm_1',
  merchantName: '两当县云屏山货有限公司',
  merchantKind: 'company',
  state: 'checked',
  at: Date.parse('2026-03-11T02:00:00Z'),
  on: '2026-03-11',
  writers: [people.writer],
  origin: 'entered',
  checked: { on: '2026-03-12', by: people.checker },
  ...more,
});
