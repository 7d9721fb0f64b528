import { plusDays, sayDate, type CivilDate } from '../../../civil-date';
import type { Refusal } from '../../../errors';
import { choice, date, fen } from '../../../fields';
import { sayYuan } from '../../../money';
import { fenIn } from '../../performance';
import type { Complaint } from '../../complaint';
import type { Party, Performance, PerformanceWord, RecordedFor } from '../../records';
import { badField, type Act } from './row';

/** What an ending by agreement says of its performance: how much money, and by which day. */
export const agreedFen = fen('约定退、赔的钱').optional();
export const performBy = date('说好哪一天以前做到').optional();

interface Promise {
  agreedFen?: number | undefined;
  performBy?: CivilDate | undefined;
}

/** Nobody agrees on a day so far away; it is a slip in the year. */
export const MOST_DAYS = 730;

/** Money that is still to come has its day; a day lies neither before the agreement nor years away. Civil dates in +08:00. */
export function promiseHasItsDay<Input extends Promise>(
  agreedOn: (step: Act<Input>) => CivilDate,
  atOnce: (input: Input) => boolean,
) {
  return (step: Act<Input>): Refusal | undefined => {
    const { agreedFen: money, performBy: by } = step.input;
    if (atOnce(step.input)) return by ? badField('performBy', '已经做到的，不用填日子。') : undefined;
    if (!by)
      return money === undefined
        ? undefined
        : badField('performBy', '请选择说好哪一天以前付；没有说定的，请和对方说定一天，到那天我们会问投诉人到账没有。');
    const on = agreedOn(step);
    if (by < on) return badField('performBy', `不能早于谈成的那天（${sayDate(on, step.moment.today)}）。`);
    return by > plusDays(on, MOST_DAYS) ? badField('performBy', '离谈成的那天超过两年，请核对年份。') : undefined;
  };
}

/** What is to be done after an agreement, or was done with it; undefined where nothing was said of either. */
export function promised(
  { agreedFen: money, performBy: by }: Promise,
  word: Omit<PerformanceWord, 'done'> | undefined,
): Pick<Complaint, 'performance'> {
  if (!word && by === undefined) return {};
  const performance: Performance = {
    ...(money !== undefined && { fen: money }),
    ...(by !== undefined && { by }),
    words: word ? [{ ...word, done: 'all' }] : [],
  };
  return { performance };
}

export const done = choice('做到了没有', ['all', 'part', 'none']);

/** How much in all so far. */
export const partFen = fen('一共多少钱').optional();

interface Word {
  done: PerformanceWord['done'];
  fen?: number | undefined;
}

/** A part is more than nothing and less than what was agreed; only a part is asked for its sum. */
export function partFits({ subject: { performance }, input }: Act<Word>): Refusal | undefined {
  const whole = performance?.fen;
  if (input.done !== 'part') return input.fen === undefined ? undefined : badField('fen', '只有做到一部分时才填金额。');
  if (whole === undefined) return undefined;
  if (input.fen === undefined) return badField('fen', '请填写到现在一共多少钱。');
  return input.fen < whole ? undefined : badField('fen', `约定的是 ${sayYuan(whole)}：已经够了请选“全部”。`);
}

interface Saying extends Word {
  files?: string[] | undefined;
  recorded?: RecordedFor | undefined;
}

/** The complaint with one more word of a party about the performance. */
export function withWord({ subject, input, actor, moment }: Act<Saying>, from: Party): Complaint {
  if (!subject.performance) return subject;
  const { files = [], recorded } = input;
  const word: PerformanceWord = {
    from,
    on: recorded?.on ?? moment.today,
    at: moment.now,
    by: actor.name,
    done: input.done,
    ...(input.fen !== undefined && { fen: input.fen }),
    ...(files.length > 0 && { files }),
    ...(recorded && { recorded }),
  };
  return { ...subject, performance: { ...subject.performance, words: [...subject.performance.words, word] } };
}

/** The last word of a party, as others learn of it: where it is said again nobody is told twice. */
export const lastWord = ({ performance }: Complaint, from: Party) => {
  const last = performance?.words.filter((one) => one.from === from).slice(-1)[0];
  return performance && last && [last.done, fenIn(performance, last)];
};
