import type { CivilDate } from '../civil-date';
import type { FiledFile } from '../evidence/claiming';
import { grounds, stages } from '../leniency/grounds';
import type { Leniency } from '../leniency/leniency';
import { bases } from '../measure/bases';
import { measureKinds, outcomes } from '../measure/kinds';
import type { Measure } from '../measure/measure';
import { methods, verdicts, type SpotCheck } from '../spot-check/spot-check';
import type { EntryProof, EntrySource } from './entry';
import { asksOf, type ProofKind } from './items';

const inYear = (on: CivilDate | undefined, year: number): on is CivilDate => on?.startsWith(`${year}-`) ?? false;

const filed = (kind: ProofKind, on: CivilDate, files: readonly FiledFile[] = []): EntryProof[] =>
  files.map((file) => ({ kind, on, file }));

const aside = (networkRelated: boolean): Pick<EntrySource, 'aside'> => (networkRelated ? {} : { aside: true });

/** What the ledger reads of a soft measure. */
export type MeasureSource = Pick<
  Measure,
  | '_id'
  | 'no'
  | 'kind'
  | 'basis'
  | 'state'
  | 'objects'
  | 'group'
  | 'networkRelated'
  | 'documentNo'
  | 'carried'
  | 'results'
  | 'files'
> & { letter: Pick<Measure['letter'], 'dueOn'> };

function outcomeOf({ results = [], letter }: MeasureSource): string {
  const said = (Object.keys(outcomes) as (keyof typeof outcomes)[]).flatMap((key) => {
    const count = results.filter(({ outcome }) => outcome === key).length;
    return count ? [results.length > 1 ? `${outcomes[key].label} ${count} 家` : outcomes[key].label] : [];
  });
  if (said.length) return said.join('、');
  return letter.dueOn ? `期限到 ${letter.dueOn}，还没有登记结果` : '不要求回复';
}

/** Soft measures that were held or sent in the year, by the day of it; proposed and cancelled ones are none (14.1). Pure. */
export function measureRows(measures: readonly MeasureSource[], year: number): EntrySource[] {
  return measures.flatMap((measure): EntrySource[] => {
    const { kind, state, carried, objects, group, documentNo, files, networkRelated } = measure;
    if (!carried || !inYear(carried.on, year) || (state !== 'carried' && state !== 'finished')) return [];
    const [[what] = []] = asksOf(kind);
    return [
      {
        ...{ kind, on: carried.on, of: { kind: 'measure', id: measure._id }, no: measure.no },
        object: objects.length ? objects.map(({ name }) => name).join('、') : (group ?? ''),
        basis: bases[measure.basis].cite,
        document: [measureKinds[kind].letter, documentNo].filter(Boolean).join(' '),
        result: outcomeOf(measure),
        proofs: filed(what ?? 'document', carried.on, files),
        ...aside(networkRelated),
      },
    ];
  });
}

/** What the ledger reads of a spot check. */
export type SpotCheckSource = Pick<
  SpotCheck,
  | '_id'
  | 'no'
  | 'state'
  | 'plan'
  | 'firm'
  | 'shop'
  | 'merchant'
  | 'networkRelated'
  | 'what'
  | 'method'
  | 'carried'
  | 'result'
  | 'reinspection'
  | 'handling'
  | 'files'
>;

const wasCarried = (check: SpotCheckSource, year: number): check is SpotCheckSource & { carried: object } =>
  check.state !== 'planned' && check.state !== 'cancelled' && inYear(check.carried?.on, year);

/** Spot checks that were carried out in the year (14.2). Pure. */
export function spotCheckRows(checks: readonly SpotCheckSource[], year: number): EntrySource[] {
  return checks.flatMap((check): EntrySource[] => {
    if (!wasCarried(check, year)) return [];
    const { carried, result, reinspection, handling, shop, firm } = check;
    // What was inspected again stands by what that found.
    const last = reinspection?.result ?? result;
    const verdict = last ? verdicts[last.verdict].label : '还没有结果';
    return [
      {
        ...{ kind: 'spotCheck', on: carried.on, of: { kind: 'spotCheck', id: check._id }, no: check.no },
        object: shop ? `${firm}（${shop}）` : firm,
        basis: `${check.plan} · ${methods[check.method].label} · ${check.what}`,
        ...(last?.report && { document: last.report }),
        result: handling ? `${verdict}；${handling.said}` : verdict,
        proofs: filed('record', carried.on, check.files),
        ...aside(check.networkRelated),
      },
    ];
  });
}

/**
 * Of the year's spot checks how many fell on merchants of each class, as the class stands now; a merchant without one is none of them. By the
 * day of the last such check (12.3). Pure.
 */
export function byClassRows(
  checks: readonly SpotCheckSource[],
  classOf: ReadonlyMap<string, 'A' | 'B' | 'C' | 'D'>,
  year: number,
): EntrySource[] {
  const counted = checks.filter((check) => wasCarried(check, year) && check.networkRelated && check.merchant);
  return (['A', 'B', 'C', 'D'] as const).flatMap((value): EntrySource[] => {
    const here = counted.filter(({ merchant }) => classOf.get(merchant!) === value);
    if (!here.length) return [];
    const on = here.reduce((last, { carried }) => (carried!.on > last ? carried!.on : last), '');
    const merchants = new Set(here.map(({ merchant }) => merchant)).size;
    return [
      {
        ...{ kind: 'checkedByClass', of: { kind: 'riskClass', id: String(year) }, part: value, no: '', on },
        ...{ object: `${value} 类 ${merchants} 家`, result: `抽查 ${here.length} 次` },
      },
    ];
  });
}

/** What the ledger reads of a record of not punishing. */
export type LeniencySource = Pick<
  Leniency,
  '_id' | 'no' | 'state' | 'stage' | 'ground' | 'party' | 'networkRelated' | 'breach' | 'decided' | 'education' | 'files'
>;

/** Decisions of the year not to punish or not to open a case; who does not punish, teaches (行政处罚法 33(3)) (14.3). Pure. */
export function leniencyRows(leniencies: readonly LeniencySource[], year: number): EntrySource[] {
  return leniencies.flatMap((one): EntrySource[] => {
    const { decided, education, state, stage, ground } = one;
    if (!decided || !inYear(decided.on, year) || (state !== 'decided' && state !== 'educated')) return [];
    return [
      {
        ...{ kind: 'leniency', on: decided.on, of: { kind: 'leniency', id: one._id }, no: one.no, object: one.party },
        ...{ basis: grounds[ground].sentence, document: decided.documentNo },
        result: `${stages[stage].label}；${education ? `${education.on} 教育` : '还没有教育'}`,
        ...(!education && { lacks: ['缺教育记录（行政处罚法第三十三条第三款）'] }),
        proofs: filed('decision', decided.on, one.files),
        ...aside(one.networkRelated),
      },
    ];
  });
}
