import { usccs } from '../../../domain/merchant/fixture';
import type { Step } from '../scenarios';
import { act, by, handler, leader, on, TODAY } from './steps';

const heads = '统一社会信用代码,信息类型,文号,违法行为类型,处罚种类,罚款金额,裁量阶次,领域,作出决定机关,决定日期,公示日期';
const line = `${usccs[0]},行政处罚,市监处罚〔2026〕1号,虚假宣传,罚款,5000,一般,其他,某县市场监督管理局,2026-03-02,2026-03-10`;
/** A list of published facts as it is uploaded. */
export const factListFile = Buffer.from(`${heads}\n${line}\n`);

const rule = {
  ...{ topic: 'rule', title: '直播电商监督管理办法', effectiveOn: '2027-02-01' },
  ...{ what: '直播间要亮明身份，商品信息要真实。', source: '市场监管总局令第117号' },
};
const mapping = [
  ...['uscc', 'kind', 'documentNo', 'breach', 'measures', 'entityFine', 'entityLeniency', 'field'],
  ...['organ', 'decidedOn', 'publishedOn'],
];
const of = { sort: 'facts', mapping, source: '国家企业信用信息公示系统', seenOn: TODAY };

const list = (door: string, more: object = {}) =>
  on(handler, door, 'credit.beginList', 'creditLists', (id, version) => ({ id, version, ...more }));
const batch = (who: string, command: string, input: object = {}) =>
  act(who, 'credit.actOnBatch', 'credit.draftBatch', 'noticeBatches', command, input);
const onBatch = (door: string) => on(handler, door, 'credit.draftBatch', 'noticeBatches', (id) => ({ id }));
const drafted = by(handler, 'credit.draftBatch', rule);

/** Every door and act of imported lists, notices to many that changes something, in an order in which each finds what it needs; each row begins from nothing. */
export const batchesSteps: readonly (readonly Step[])[] = [
  [
    by(handler, 'credit.beginList', { sort: 'facts', name: '处罚.csv', bytes: factListFile.length }),
    list('credit.readList'),
    list('credit.checkList', { of }),
    list('credit.startList'),
    on(handler, 'credit.goOnList', 'credit.beginList', 'creditLists', (id) => ({ id })),
    on(handler, 'credit.stopList', 'credit.beginList', 'creditLists', (id) => ({ id })),
    by(handler, 'credit.pasteList', { year: 2025, asOf: TODAY, text: `某某店 ${usccs[0]}` }),
  ],
  [
    drafted,
    on(handler, 'credit.writeBatch', 'credit.draftBatch', 'noticeBatches', (id, version) => ({ id, version, of: rule })),
    batch(leader, 'sendBack', { reason: '请写清楚哪天施行' }),
    batch(leader, 'approve'),
    batch(handler, 'start'),
    onBatch('credit.stopBatch'),
    onBatch('credit.goOnBatch'),
  ],
  [drafted, batch(leader, 'approve'), batch(handler, 'start'), batch(handler, 'abandon', { reason: '文字有误，另写一批' })],
  [drafted, batch(handler, 'discard', { reason: '不用发了，另有安排' })],
];
