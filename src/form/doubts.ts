import { doubtfulAmounts, isMuch, type Doubt } from '@domain/doubtful-amounts';
import { parseYuan } from '@domain/money';
import type { Answers, Question } from './question';

/** An amount as it was typed, in fen; what cannot be read is told at its own field. */
function fenOf(typed: Answers[string]): number | undefined {
  const read = typeof typed === 'string' && typed ? parseYuan(typed) : undefined;
  return read && 'fen' in read ? read.fen : undefined;
}

const fields: Readonly<Record<Doubt['field'], string>> = { purchase: 'purchase.amountFen', requests: 'askedFen' };

/** What a complaint paid and asks, where it is asked about again. */
export const doubtsIn = (answers: Answers): Doubt[] =>
  doubtfulAmounts({ amountFen: fenOf(answers[fields.purchase]), askedFen: fenOf(answers[fields.requests]) });

/** The amount of this field is asked about again, while it is typed and wherever an amount is. */
export function doubtAt({ path, kind }: Question, answers: Answers): string | undefined {
  if (kind !== 'money') return undefined;
  const [doubt] = doubtsIn(answers).filter(({ field }) => fields[field] === path);
  if (doubt) return `${doubt.say}。没有写错就不用改。`;
  return isMuch(fenOf(answers[path])) ? '超过 10 万元，请再看一眼。没有写错就不用改。' : undefined;
}
