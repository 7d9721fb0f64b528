import type { CivilDate } from '../civil-date';
import type { NewDay, Party, Performance, PerformanceWord } from './records';

/** What of a word is looked at here; a negotiation keeps no more of one. */
export type SaidWord = Omit<PerformanceWord, 'by' | 'files' | 'recorded'>;
/** What of a performance is looked at here; a party's view has it too. */
export type Said<W extends SaidWord = SaidWord> = Pick<Performance, 'fen' | 'by' | 'newDays'> & {
  words: readonly W[];
  ended?: object;
};

const lastOf = <W extends SaidWord>({ words }: Said<W>, from: readonly SaidWord['from'][]) =>
  words.filter((one) => from.indexOf(one.from) >= 0).slice(-1)[0];

/** What the complainant said last, by itself or with the other side at the table. */
export const heardOf = <W extends SaidWord>(performance: Said<W>): W | undefined => lastOf(performance, ['complainant', 'both']);

/** When both last agreed on another day, UTC milliseconds; -Infinity where they never did. */
const movedAt = ({ newDays = [] }: Said): number =>
  newDays.reduce((at, one) => (one.from === 'both' ? one.at : one.answer?.agrees ? one.answer.at : at), -Infinity);

/** What the merchant said last, since both last agreed on a day: who agrees to a later one says by it that not all is done. It never counts as paid. */
export function claimOf<W extends SaidWord>(performance: Said<W>): W | undefined {
  const claim = lastOf(performance, ['respondent']);
  return claim && claim.at > movedAt(performance) ? claim : undefined;
}

/** Fen that a word stands for: all of what was agreed, the part it names, or nothing. */
export const fenIn = ({ fen = 0 }: Pick<Said, 'fen'>, word: SaidWord): number =>
  word.done === 'all' ? fen : word.done === 'part' ? (word.fen ?? 0) : 0;

/** Whether the complainant confirmed that all of it was done. */
export const isPerformed = (performance: Said): boolean => heardOf(performance)?.done === 'all';

/** Whether anything of it is still to be done and followed up: not done at the table, not confirmed as done, not ended. */
export const isFollowed = (performance: Said): boolean =>
  !performance.ended && !isPerformed(performance) && performance.words[0]?.from !== 'both';

/** The other day that one side asks for, still to come on the civil date `today` (+08:00) and not answered; a newer one takes the place of an older. Pure. */
export function askedDay(performance: Said, today: CivilDate): (NewDay & { from: Party }) | undefined {
  const last = performance.newDays?.slice(-1)[0];
  if (!last || last.answer || last.to < today || !isFollowed(performance)) return undefined;
  const { from } = last;
  return from === 'both' ? undefined : { ...last, from };
}

/**
 * Money the complainant confirmed, in fen, and the civil date (+08:00) from which it is known: its own last word, or what both said when it
 * was paid at the table. What the merchant says and its silence never count (挽回损失). Pure.
 */
export function confirmedMoney(performance: Said | undefined): { fen: number; on: CivilDate; atOnce: boolean } | undefined {
  const heard = performance && heardOf(performance);
  if (!performance || !heard) return undefined;
  const fen = fenIn(performance, heard);
  return fen > 0 ? { fen, on: heard.on, atOnce: heard.from === 'both' } : undefined;
}

const rank = { none: 0, part: 1, all: 2 } as const;

/** Whether a word says more was done than another. */
const saysMore = (performance: Said, one: SaidWord, other: SaidWord) =>
  rank[one.done] > rank[other.done] ||
  (one.done === 'part' && other.done === 'part' && fenIn(performance, one) > fenIn(performance, other));

/** The merchant said it was done, and the complainant answered that it was not, or less of it. */
export function isDisputed(performance: Said): boolean {
  const heard = heardOf(performance);
  const claim = claimOf(performance);
  return heard !== undefined && claim !== undefined && heard.at >= claim.at && saysMore(performance, claim, heard);
}

/**
 * Whether the complainant is asked 到账了吗 on the civil date `today` (+08:00): the day has come, or the merchant said since then that it
 * was done, and nothing was answered to that. Who answered that nothing came is asked again once the merchant says something new. Pure.
 */
export function awaitsComplainant(performance: Said, today: CivilDate): boolean {
  if (isPerformed(performance)) return false;
  const heard = heardOf(performance);
  const claim = claimOf(performance);
  if (claim && claim.done !== 'none' && (!heard || heard.at < claim.at)) return true;
  return performance.by !== undefined && performance.by <= today && (!heard || heard.on < performance.by);
}

/** The merchant said that all was done, and the complainant has not answered that yet. Pure. */
export function saidAllDone(performance: Said): boolean {
  const claim = claimOf(performance);
  const heard = heardOf(performance);
  return claim?.done === 'all' && !(heard !== undefined && heard.at > claim.at);
}

/** Whether the merchant is to say what it did: it has not said so, and nobody confirmed it. */
export const awaitsRespondent = (performance: Said): boolean => !isPerformed(performance) && !saidAllDone(performance);

/** How far it has come on the civil date `today` (+08:00), for the words of both sides and the bureau. */
export type PerformanceStage = 'performed' | 'ended' | 'disputed' | 'claimed' | 'due' | 'late' | 'waiting';

export function performanceStage(performance: Said, today: CivilDate): PerformanceStage {
  if (isPerformed(performance)) return 'performed';
  if (isDisputed(performance)) return 'disputed';
  if (claimOf(performance) && awaitsComplainant(performance, today)) return 'claimed';
  if (performance.ended) return 'ended';
  if (performance.by === undefined || performance.by > today) return 'waiting';
  return performance.by < today ? 'late' : 'due';
}

/** Who of the two the program asks on that day. */
export function asksOf(performance: Said, party: Party, today: CivilDate): boolean {
  if (party === 'complainant') return awaitsComplainant(performance, today);
  return awaitsRespondent(performance) && performance.by !== undefined && performance.by <= today;
}
