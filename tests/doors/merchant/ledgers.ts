import { SUBJECT_TOTALS, type SubjectTotals } from '../../../domain/assessment/totals';
import type { Step } from '../scenarios';
import { by, handler, leader, on, taskForce, TODAY, uploaded, withFile } from './steps';

const point = { year: 2026, item: 'softMeasures' };
const plan = {
  year: 2026,
  item: 'softMeasures',
  what: 'plan',
  title: '柔性手段工作方案',
  number: '两市监〔2026〕9号',
  on: TODAY,
};

/** The totals as they are kept: a county that shows something has entered one. */
const totalsIn = (stored: Parameters<Step>[1]) =>
  stored.settings?.find(({ _id }) => _id === SUBJECT_TOTALS) as unknown as SubjectTotals | undefined;

/** An act on the pack that was made last. */
const ofPack =
  (door: string, more: (version: number) => object = () => ({})): Step =>
  ({ 'indicators.buildPack': built }, { packs = [] }) => ({
    openid: leader,
    door,
    input: { id: built!.id, ...more(Number(packs.find(({ _id }) => _id === built!.id)?.version)) },
  });

/** Every door and act of the ledgers and their points that changes something, in an order in which each finds what it needs; each row begins from nothing. */
export const ledgersSteps: readonly (readonly Step[])[] = [
  [
    ...uploaded(handler),
    withFile((file) => by(handler, 'measures.addPaper', { ...plan, files: [file] })),
    ({ 'evidence.begin': ticket, 'measures.addPaper': paper }) => ({
      openid: leader,
      door: 'evidence.openPaper',
      input: { id: paper!.id, files: [ticket!.id] },
    }),
    by(leader, 'measures.confirmPoint', { ...point, version: 0, reason: '看过台账，方案和记录都在' }),
    by(taskForce, 'measures.takePointBack', { ...point, version: 1, reason: '还缺两份约谈记录' }),
    on(taskForce, 'measures.withdrawPaper', 'measures.addPaper', 'ledgerPapers', (id, version) => ({
      ...{ id, version },
      reason: '方案已经换了新的一份',
    })),
  ],
  [
    (_, stored) => ({
      openid: handler,
      door: 'measures.enterTotal',
      input: { total: 9_000, asOf: TODAY, source: '登记系统月报', version: totalsIn(stored)?.version ?? 0 },
    }),
    (_, stored) => ({
      openid: leader,
      door: 'measures.withdrawTotal',
      input: { id: totalsIn(stored)?.values.at(-1)?.id, reason: '抄错了一位', version: totalsIn(stored)?.version },
    }),
  ],
  [
    by(taskForce, 'indicators.buildPack', { year: 2026, from: 11, to: 11 }),
    ofPack('indicators.goOnPack'),
    ofPack('indicators.stopPack'),
    ofPack('indicators.openPack', () => ({ no: 1 })),
    ofPack('indicators.dropPack', (version) => ({ version })),
  ],
];
