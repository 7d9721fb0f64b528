import { evidenceLimits, sayBytes } from '../evidence/limits';
import { aloneIn, asIs, sectionsOf, type Line, type SaysOf, type SectionsOf, type Wording } from '../say';
import { traceLabels, traceStateWords } from './labels';
import { certificates, openFields, type Trace } from './trace';
import type { TraceView } from './visibility';

const signed = ({ on, by, reason }: { on: string; by: string; reason: string }, { day }: Wording) =>
  `${by}，${day(on)}：${reason}`;

type Files = NonNullable<TraceView['files']>;
const fileLines = (files: Files): Line[] =>
  files.map(({ name, type, bytes, sha256 }, index) => ({
    head: `凭证 ${index + 1}`,
    text: `${name}，${evidenceLimits.types[type]}${bytes !== undefined ? `，${sayBytes(bytes)}` : ''}${sha256 ? `；校验值（SHA-256）${sha256}` : ''}`,
  }));

function pastLines({ n, facts, from, until, reason, by }: NonNullable<TraceView['versions']>[number], { day }: Wording): Line[] {
  const { product, batch, madeOn, receivedOn, source, certificate, certificateNo, certificateOn, open, files } = facts;
  const told = [
    `${product}，批次 ${batch}，来源 ${source}`,
    madeOn && `${day(madeOn)}生产、采收`,
    receivedOn && `${day(receivedOn)}进货`,
    `${certificates[certificate].label}${certificateNo ? ` ${certificateNo}` : ''}${certificateOn ? `，${day(certificateOn)}` : ''}`,
    open.length > 0 && `公开：${open.map((field) => openFields[field]).join('、')}`,
  ];
  return [
    { head: `第 ${n} 版`, text: `${day(from)}到 ${day(until)}；${by}更正：${reason}` },
    { text: told.filter(Boolean).join('；') },
    ...fileLines(files),
  ];
}

/** How each fact of a trace record reads. */
export const traceSays: SaysOf<Trace, TraceView> = {
  _id: null,
  version: null,
  merchant: null,
  at: null,
  no: asIs,
  state: (state) => traceStateWords[state],
  product: asIs,
  batch: asIs,
  madeOn: (on, { day }) => day(on),
  receivedOn: (on, { day }) => day(on),
  source: asIs,
  certificate: (kind) => certificates[kind].label,
  certificateNo: asIs,
  certificateOn: (on, { day }) => day(on),
  files: fileLines,
  open: (fields) => (fields.length ? fields.map((field) => openFields[field]).join('、') : '只公开商品和批次'),
  n: (n) => `第 ${n} 版`,
  from: (from, { day }) => day(from),
  writers: (names) => names.join('、'),
  versions: (all, wording) => all.flatMap((one) => pastLines(one, wording)),
  held: (all, wording) => all.map((one) => ({ head: '暂停', text: signed(one, wording) })),
  released: (all, wording) => all.map((one) => ({ head: '恢复', text: signed(one, wording) })),
  removed: (one, wording) => signed(one, wording),
  letThrough: (all, wording) => all.map((one) => ({ head: '放行', text: signed(one, wording) })),
  on: (on, { day }) => day(on),
};

export const sections = {
  about: { title: '这条记录', of: ['no', 'state', 'n', 'from', 'open'] },
  goods: {
    title: '商品和来源',
    of: ['product', 'batch', 'madeOn', 'receivedOn', 'source', 'certificate', 'certificateNo', 'certificateOn', 'files'],
  },
  making: { title: '填写和处理', of: ['on', 'writers', 'held', 'released', 'letThrough', 'removed'] },
  versions: aloneIn<Trace>(traceLabels)('versions'),
} as const satisfies SectionsOf<Trace>;

export type Section = keyof typeof sections;

/** What a view of a trace record tells under one title. */
export const saySection = sectionsOf<Trace, TraceView, Section>(traceLabels, traceSays, sections);
