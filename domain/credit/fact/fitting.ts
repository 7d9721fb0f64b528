import type { CivilDate } from '../../civil-date';
import { refuse, type Refusal } from '../../errors';
import type { MerchantKind } from '../../merchant/merchant';
import type { FactContent } from './content';
import { regimes, restrictions, type FactKind, type Measure } from './kinds';

type Key = keyof FactContent;

const common = [
  'kind',
  'documentNo',
  'organ',
  'decidedOn',
  'publishedOn',
  'source',
  'link',
  'seenOn',
  'related',
  'note',
] as const;
const fines = ['entityFine', 'entityLeniency', 'personFine', 'personLeniency', 'leniencySays'] as const;

/** What is asked of each kind beside what is asked of all. */
const ofKind: Readonly<Record<FactKind, readonly Key[]>> = {
  penalty: ['breach', 'measures', 'field', ...fines, 'restricted', 'restrictedUntil', 'permits'],
  spotCheck: ['breach', 'outcomes'],
  abnormal: ['ground', 'reportYears'],
  serious: ['breach', 'measuresUntil'],
};

const isRestriction = (one: Measure) => (restrictions as readonly Measure[]).includes(one);

/** What is asked of a fine only once something else of it is there: no grade without an amount, no sentence of the decision without a grade that rests on it. */
const ofFine: Readonly<Partial<Record<Key, (content: Partial<FactContent>) => boolean>>> = {
  entityLeniency: ({ entityFine }) => entityFine !== undefined,
  personLeniency: ({ personFine }) => personFine !== undefined,
  leniencySays: (content) => (['entity', 'person'] as const).some((of) => isLight(content, of)),
};

/** Whether the decision fined this one in a lighter grade, which it must say in words (令107-7). Pure. */
const isLight = (content: Partial<FactContent>, of: 'entity' | 'person'): boolean => {
  const grade = content[`${of}Leniency`];
  return content[`${of}Fine`] !== undefined && (grade === 'lighter' || grade === 'mitigated');
};

/** Whether something of a fact is asked as far as the rest of it says: of a penalty without a fine no fine. Pure. */
export function isAsked(key: Key, content: Partial<FactContent>): boolean {
  const { kind, measures = [], ground, restricted } = content;
  if ((common as readonly Key[]).includes(key)) return true;
  if (!kind || !ofKind[kind].includes(key)) return false;
  if ((fines as readonly Key[]).includes(key)) return measures.includes('fine') && (ofFine[key]?.(content) ?? true);
  if (key === 'restricted') return measures.some(isRestriction);
  if (key === 'restrictedUntil') return measures.some(isRestriction) && restricted === 'untilDay';
  if (key === 'permits') return measures.includes('revokePermit') || measures.includes('downgrade');
  return key !== 'reportYears' || ground === 'noReport';
}

/** A fact without what does not fit its kind: what was typed before another kind was chosen is not kept. Pure. */
export function fitting(content: FactContent): FactContent {
  const kept = Object.entries(content).filter(([key, value]) => value !== undefined && isAsked(key as Key, content));
  return Object.fromEntries(kept) as unknown as FactContent;
}

type Problems = Partial<Record<Key, string>>;

function datesProblems({ decidedOn, publishedOn, seenOn }: FactContent, today: CivilDate): Problems {
  return {
    ...(decidedOn > today && { decidedOn: '决定日期不能晚于今天。' }),
    ...(publishedOn < decidedOn && { publishedOn: '公示日期不能早于决定日期，请核对。' }),
    ...(seenOn < publishedOn && { seenOn: '看到的日期不能早于公示日期。' }),
    ...(seenOn > today && { seenOn: '看到的日期不能晚于今天。' }),
  };
}

function fineProblems(content: FactContent): Problems {
  const { measures = [], entityFine, entityLeniency, personFine, personLeniency, leniencySays } = content;
  if (!measures.includes('fine')) return {};
  const said = isAsked('leniencySays', content);
  return {
    ...(entityFine === undefined &&
      personFine === undefined && { entityFine: '请填写罚款金额：对经营主体的，或者对责任人员的。' }),
    ...(entityFine !== undefined && !entityLeniency && { entityLeniency: '请照决定书选裁量阶次；没有写的，选“决定书没有写”。' }),
    ...(personFine !== undefined && !personLeniency && { personLeniency: '请照决定书选裁量阶次；没有写的，选“决定书没有写”。' }),
    ...(said && !leniencySays && { leniencySays: '请抄决定书里写从轻、减轻的那一句：只看金额不能算轻微。' }),
  };
}

function penaltyProblems(content: FactContent): Problems {
  const { measures = [], field, breach, restricted, restrictedUntil, permits, decidedOn } = content;
  const only = measures.length === 1 && measures[0] === 'warning';
  return {
    ...(measures.length === 0 && { measures: '请选择处罚种类。' }),
    ...(only && { measures: '仅受到警告的处罚不予公示，不用登记；公示系统上有的，请作出决定的机关更正。' }),
    ...(!field && { field: '请选择属于哪个领域。' }),
    ...(!breach && { breach: '请照处罚信息摘要写违法行为类型。' }),
    ...fineProblems(content),
    ...(measures.some(isRestriction) && !restricted && { restricted: '请选择限制到什么时候。' }),
    ...(restricted === 'untilDay' && !restrictedUntil && { restrictedUntil: '请选择限制期限的最后一天。' }),
    ...(restrictedUntil && restrictedUntil < decidedOn && { restrictedUntil: '限制期限的最后一天不能早于决定日期。' }),
    ...(isAsked('permits', content) && !permits && { permits: '请写吊销、降低的是哪个证照、资质。' }),
  };
}

const spotCheckProblems = ({ outcomes = [] }: FactContent): Problems => ({
  ...(outcomes.length === 0 && { outcomes: '请选择后来怎样处理。' }),
  ...(outcomes.length > 1 && outcomes.includes('none') && { outcomes: '选了“没有处罚”，就不能再选别的。' }),
});

function abnormalProblems({ ground, reportYears = [], note, decidedOn }: FactContent, kind: MerchantKind): Problems {
  const fits = ground && regimes[kind][ground] !== undefined;
  const late = reportYears.some((year) => year >= decidedOn.slice(0, 4));
  return {
    ...(!ground && { ground: '请选择列入的原因。' }),
    ...(ground && !fits && { ground: '这类商家没有这个列入原因，请核对商家的种类和决定书。' }),
    ...(ground === 'noReport' && reportYears.length === 0 && { reportYears: '请选择没有报的是哪个年度。' }),
    ...(late && { reportYears: '年度报告在下一年报送，请核对是哪个年度。' }),
    ...(ground === 'other' && !note && { note: '请写清楚是什么违法行为。' }),
  };
}

const seriousProblems = ({ measuresUntil, decidedOn }: FactContent): Problems => ({
  ...(measuresUntil && measuresUntil < decidedOn && { measuresUntil: '管理措施的最后一天不能早于决定日期。' }),
});

const problems = {
  penalty: penaltyProblems,
  spotCheck: spotCheckProblems,
  abnormal: abnormalProblems,
  serious: seriousProblems,
} as const;

/** What of a fact does not fit together or its merchant, at its fields; undefined where all does. `today` is civil (+08:00). Pure. */
export function contentProblem(content: FactContent, kind: MerchantKind, today: CivilDate, prefix = ''): Refusal | undefined {
  const found: Problems = { ...problems[content.kind](content, kind), ...datesProblems(content, today) };
  const fields = Object.fromEntries(Object.entries(found).map(([key, say]) => [prefix + key, say]));
  return Object.keys(fields).length ? refuse('invalid-input', { fields }) : undefined;
}
