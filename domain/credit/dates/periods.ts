import { plusDays, type CivilDate } from '../../civil-date';
import type { FactContent } from '../fact/content';
import type { Fraud } from '../fact/fact';
import type { Condition, DatesContext, NoDate, NoDateReason } from './dates';
import type { Days, Found } from './days';
import { dayAfterPeriod, latestOf, periodEnd } from './months';
import { classOfPenalty } from './penalty';
import type { ReadingKey } from './readings';

type Fact = FactContent & { fraud?: Fraud | undefined };

interface Term {
  class: Days['class'];
  /** Calendar months of the longest and of the shortest publication; without the shortest nobody applies. */
  longest: number;
  shortest?: number;
  article: string;
  none: NoDateReason;
}

/** Months of publication by class (令107-7, 8, 9, 13). */
const terms = {
  light: { class: 'light', longest: 3, article: '令107-7', none: 'endsByItself' },
  general: { class: 'general', longest: 12, shortest: 3, article: '令107-9', none: 'endsByItself' },
  severe: { class: 'severe', longest: 36, shortest: 12, article: '令107-8', none: 'endsByItself' },
  severeEndOnly: { class: 'severeEndOnly', longest: 36, article: '令107-8', none: 'onlyEnds' },
  serious: { class: 'serious', longest: 36, shortest: 12, article: '令107-13', none: 'endsByItself' },
} as const satisfies Record<string, Term>;

const ofPenalty: readonly Condition[] = [
  { code: 'performed', article: '令107-11(1)' },
  { code: 'corrected', article: '令107-11(2)' },
  { code: 'noRepeat', article: '令107-11(3)' },
];
const ofList: readonly Condition[] = [
  { code: 'performed', article: '令107-13(1)' },
  { code: 'corrected', article: '令107-13(2)' },
  { code: 'noHeavier', article: '令107-13(3)' },
];

interface Restriction {
  /** The last day of what runs for a time. */
  until?: CivilDate | undefined;
  none?: NoDateReason | undefined;
  condition: Condition;
  rests: readonly ReadingKey[];
}

/** The days of a publication that runs for months from its first day, and of a restriction beside it. */
function run(fact: Fact, term: Term, ask: readonly Condition[], rests: readonly ReadingKey[], limit?: Restriction): Days {
  const { publishedOn, fraud } = fact;
  const { article } = term;
  const before = limit ? [...ask, limit.condition] : ask;
  const revoked = fraud?.kind === 'revoked' ? fraud.on : undefined;
  if (limit?.none) {
    const none: NoDate = { why: limit.none, article };
    const never: NoDate = revoked
      ? { why: 'fraudNoEarlier', article: '令107-23' }
      : { why: term.shortest ? limit.none : term.none, article };
    return { class: term.class, noEarliest: never, noEnd: none, before: term.shortest && !revoked ? before : [], rests };
  }
  const full = periodEnd(revoked ?? publishedOn, term.longest);
  const later = limit?.until !== undefined && limit.until > full;
  const end: Found = {
    on: latestOf([full, limit?.until]) ?? full,
    article: revoked ? `${article}、令107-23` : article,
    rests: ['months', ...rests, ...(later && limit ? limit.rests : []), ...(revoked ? (['fraudRestart'] as const) : [])],
  };
  if (revoked)
    return {
      class: term.class,
      noEarliest: { why: 'fraudNoEarlier', article: '令107-23' },
      end,
      before: [],
      rests: ['fraudRestart'],
    };
  if (term.shortest === undefined) return { class: term.class, noEarliest: { why: term.none, article }, end, before: [], rests };
  const on = latestOf([dayAfterPeriod(publishedOn, term.shortest), limit?.until && plusDays(limit.until, 1)]) ?? publishedOn;
  // A restriction as long as the publication: when it is over, so is the publication.
  if (on > end.on) return { class: term.class, noEarliest: { why: 'endsByItself', article }, end, before: [], rests };
  return { class: term.class, earliest: { on, article, rests: ['months', ...rests] }, end, before };
}

const openEnds = { untilDay: undefined, forLife: 'restrictionForLife', unknown: 'restrictionOpen' } as const;

function restrictionOf({ restricted = 'unknown', restrictedUntil }: FactContent): Restriction {
  const none = openEnds[restricted] ?? (restrictedUntil ? undefined : 'restrictionOpen');
  return { until: restrictedUntil, none, condition: { code: 'restrictionOver', article: '令107-8' }, rests: ['restriction'] };
}

/** The list that stands with a penalty, ended by being left: then the penalty ends with it (令107-13(3)). */
function leftList({ related = [] }: DatesContext): CivilDate | undefined {
  const left = related.flatMap(({ kind, ended }) =>
    kind === 'serious' && ended && (ended.why === 'repaired' || ended.why === 'movedOut' || ended.why === 'automatic')
      ? [ended.on]
      : [],
  );
  return latestOf(left);
}

/** The days of a penalty (令107-7 to 9, 13(3), 23). Pure. */
export function penaltyDays(fact: Fact, context: DatesContext): Days {
  const found = classOfPenalty(fact);
  if (found.class === 'unpublished') {
    const none: NoDate = { why: 'notPublished', article: found.article };
    return { class: found.class, noEarliest: none, noEnd: none, before: [] };
  }
  const listed = (context.related ?? []).some(({ kind }) => kind === 'serious');
  const rests: readonly ReadingKey[] = [...found.rests, ...(listed ? (['withList'] as const) : [])];
  const limit = found.restricted ? restrictionOf(fact) : undefined;
  const days = run(fact, terms[found.class], ofPenalty, rests, limit);
  const left = leftList(context);
  const own = found.class === 'severeEndOnly' || (limit && (limit.none || (limit.until ?? '') >= (left ?? '')));
  if (left === undefined || own || fact.fraud?.kind === 'revoked' || (days.end && days.end.on <= left)) return days;
  const end: Found = { on: left, article: '令107-13', rests: ['withList'] };
  return { class: days.class, noEarliest: { why: 'endsByItself', article: '令107-13' }, end, before: [], rests: ['withList'] };
}

/** The days of a listing for serious breaches (令107-13, 令44-21, 令107-23). Pure. */
export function seriousDays(fact: Fact): Days {
  const limit: Restriction | undefined = fact.measuresUntil
    ? { until: fact.measuresUntil, condition: { code: 'measuresOver', article: '令107-13' }, rests: ['restriction'] }
    : undefined;
  return run(fact, terms.serious, ofList, ['seriousFrom'], limit);
}
