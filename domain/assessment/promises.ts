import { exclusions, promiseKinds } from '../promise/kinds';
import type { MerchantPromise } from '../promise/promise';
import { certificates, type Trace } from '../trace/trace';
import type { EntrySource } from './entry';

/** Names of merchants by id; of one that is not there its id says nothing to anybody. */
export type NamesOf = (merchant: string) => string;

/** What the ledger reads of a promise. */
export type PromiseSource = Pick<
  MerchantPromise,
  '_id' | 'no' | 'merchant' | 'kind' | 'state' | 'n' | 'shown' | 'ending' | 'breaches'
> & {
  wording: Pick<MerchantPromise['wording'], 'goods' | 'excluded'>;
};

/**
 * Promises that stood on some day of the year: shown by its end and not over before its beginning. What is suspended is not shown, and counts
 * for nothing until it is mended; a breach that was taken back is none (27.2). Pure.
 */
export function promiseRows(promises: readonly PromiseSource[], nameOf: NamesOf, year: number): EntrySource[] {
  return promises.flatMap((promise): EntrySource[] => {
    const { kind, state, shown, ending, wording, breaches = [] } = promise;
    if (!shown || (state !== 'shown' && state !== 'ended') || shown.since > `${year}-12-31`) return [];
    if (ending && ending.endOn < `${year}-01-01`) return [];
    const ended = ending && ending.endOn <= `${year}-12-31` ? ending.endOn : undefined;
    const broken = breaches.filter(({ on, undone }) => !undone && on.startsWith(`${year}-`)).length;
    const excluded = wording.excluded.map((one) => exclusions[one].label).join('、');
    return [
      {
        ...{ kind, on: shown.since, of: { kind: 'promise', id: promise._id }, no: promise.no, object: nameOf(promise.merchant) },
        basis: promiseKinds[kind].basis,
        document: excluded ? `${wording.goods}；除外：${excluded}` : wording.goods,
        result: `第 ${promise.n} 版${ended ? `，${ended} 终止` : ''}`,
        ...(ended && { endedOn: ended }),
        ...(broken && { breaches: broken }),
        proofs: (shown.files ?? []).map((file) => ({ kind: 'shown' as const, on: shown.since, file })),
      },
    ];
  });
}

/** What the ledger reads of a trace record. */
export type TraceSource = Pick<
  Trace,
  '_id' | 'no' | 'merchant' | 'state' | 'on' | 'product' | 'batch' | 'source' | 'certificate' | 'certificateNo' | 'files'
>;

/** Trace records of the year that are shown; what is held or was removed is none (27.1). Pure. */
export function traceRows(traces: readonly TraceSource[], nameOf: NamesOf, year: number): EntrySource[] {
  return traces
    .filter(({ state, on }) => state === 'shown' && on.startsWith(`${year}-`))
    .map((trace): EntrySource => ({
      ...{ kind: 'trace', on: trace.on, of: { kind: 'trace', id: trace._id }, no: trace.no, object: nameOf(trace.merchant) },
      basis: [certificates[trace.certificate].label, trace.certificateNo].filter(Boolean).join(' '),
      document: `${trace.product}，批次 ${trace.batch}`,
      result: `来源：${trace.source}`,
      proofs: trace.files.map((file) => ({ kind: 'trace' as const, on: trace.on, file })),
    }));
}
