import type { CivilDate } from '../../civil-date';
import { without } from '../../without';
import type { FactContent } from '../fact/content';
import type { Fraud } from '../fact/fact';
import type { Outcome } from '../fact/kinds';
import { abnormalDays } from './abnormal';
import type { Condition, DatesContext, NoDate } from './dates';
import type { Days, Found } from './days';
import { dayAfterPeriod, latestOf, periodEnd } from './months';
import { classOfPenalty } from './penalty';
import { penaltyDays, seriousDays } from './periods';

type Related = NonNullable<DatesContext['related']>[number];

const ARTICLE = '令107-10';
/** Months of publication of what was not punished, or lightly (令107-10). */
const ALONE = 3;

/** What the result stands under: its own three months, a penalty or a list with which it falls. */
interface Part {
  earliest?: CivilDate | undefined;
  noEarliest?: NoDate | undefined;
  end?: CivilDate | undefined;
  noEnd?: NoDate | undefined;
  before: readonly Condition[];
  rests: Found['rests'];
}

const alone = (from: CivilDate): Part => ({
  noEarliest: { why: 'endsByItself', article: ARTICLE },
  end: periodEnd(from, ALONE),
  before: [],
  rests: ['months'],
});

const falls = ({ earliest, noEarliest, end, noEnd, before, rests = [] }: Days): Part => ({
  ...{ earliest: earliest?.on, noEarliest, end: end?.on, noEnd, before },
  rests: [...new Set([...rests, ...(earliest?.rests ?? []), ...(end?.rests ?? [])])],
});

function partOf(fact: FactContent, one: Related, context: DatesContext): Part {
  // A decision that was annulled, or never made, punished nothing.
  if (one.ended?.why === 'annulled' || one.ended?.why === 'mistaken') return alone(fact.publishedOn);
  // Stopped with what it belonged to.
  if (one.ended) return { noEarliest: { why: 'endsByItself', article: ARTICLE }, end: one.ended.on, before: [], rests: [] };
  if (one.kind === 'serious') return falls(seriousDays(one));
  if (one.kind === 'abnormal') {
    // A trader's list outlasts its display: the result falls with the list alone.
    const days = without(abnormalDays(one, context), 'end', 'noEnd');
    return falls({ ...days, noEnd: { why: 'fallsWithOther', article: ARTICLE } });
  }
  const { class: of } = classOfPenalty(one);
  if (of === 'light' || of === 'unpublished') return alone(fact.publishedOn);
  return falls(penaltyDays(one, { merchantKind: context.merchantKind }));
}

const missing = (why: NoDate['why']): Days => ({
  ...{ class: 'spotCheck', noEarliest: { why, article: ARTICLE }, noEnd: { why, article: ARTICLE }, before: [] },
});

/** Of several the one that is hardest to come by decides. */
const hardest: readonly NoDate['why'][] = [
  'restrictionForLife',
  'onlyEnds',
  'fraudNoEarlier',
  'restrictionOpen',
  'conditionsDecide',
];

const gravest = (none: readonly (NoDate | undefined)[]): NoDate | undefined =>
  none
    .filter((one): one is NoDate => one !== undefined)
    .sort((a, b) => hardest.indexOf(b.why) - hardest.indexOf(a.why))
    .find(({ why }) => hardest.includes(why));

/**
 * The days of the negative result of a spot check: three months where nothing or little was punished, otherwise it falls with the penalty,
 * the list or the longest of them (令107-10). Pure.
 */
export function spotCheckDays(fact: FactContent & { fraud?: Fraud | undefined }, context: DatesContext): Days {
  const { outcomes = [], publishedOn, fraud } = fact;
  const { related = [] } = context;
  const follows = outcomes.filter((one): one is Exclude<Outcome, 'none'> => one !== 'none');
  if (follows.some((one) => !related.some(({ kind }) => kind === one))) return missing('otherMissing');
  const parts = [
    ...(follows.length ? [] : [alone(publishedOn)]),
    ...related.filter(({ kind }) => kind !== 'spotCheck').map((one) => partOf(fact, one, context)),
  ];
  const rests = [...new Set(parts.flatMap((one) => one.rests))];
  const end = latestOf(parts.map((one) => one.end));
  const openEnd = parts.find(({ noEnd }) => noEnd)?.noEnd;
  if (fraud?.kind === 'revoked') {
    const restarted = latestOf([end, periodEnd(fraud.on, ALONE)]);
    const never: NoDate = { why: 'fraudNoEarlier', article: '令107-23' };
    if (openEnd || !restarted) return { class: 'spotCheck', noEarliest: never, noEnd: openEnd, before: [], rests };
    return {
      class: 'spotCheck',
      noEarliest: never,
      end: { on: restarted, article: `${ARTICLE}、令107-23`, rests: [...rests, 'fraudRestart'] },
      before: [],
    };
  }
  const bounds = openEnd ? { noEnd: openEnd } : { end: end ? { on: end, article: ARTICLE, rests } : undefined };
  const none = gravest(parts.map(({ noEarliest }) => noEarliest));
  const before = [...new Map(parts.flatMap((one) => one.before).map((one) => [one.code, one])).values()];
  if (none) return { class: 'spotCheck', noEarliest: { why: none.why, article: ARTICLE }, ...bounds, before, rests };
  const asked = parts.some(({ earliest }) => earliest);
  const on = latestOf(parts.flatMap((one) => [one.earliest, one.end && !one.earliest ? dayAfterPeriod(one.end, 0) : undefined]));
  if (!asked || !on || (bounds.end && on > bounds.end.on))
    return { class: 'spotCheck', noEarliest: { why: 'endsByItself', article: ARTICLE }, ...bounds, before: [], rests };
  return { class: 'spotCheck', earliest: { on, article: ARTICLE, rests }, ...bounds, before };
}
