import { sayFullDate } from '@domain/civil-date';
import { inLines } from '@domain/fields';
import { parseYuan, sayYuan } from '@domain/money';
import { type Answers, type Question } from '../../form/question';

/** What is no amount is repeated as it was typed. */
function sayAmount(typed: string): string {
  const read = parseYuan(typed);
  return 'fen' in read ? sayYuan(read.fen) : typed;
}

/** An answer as the check page repeats it. */
export function sayAnswer(question: Question, answers: Answers): string {
  const answer = answers[question.path];
  if (answer === undefined || answer.length === 0) return '没有填';
  const labels = (values: readonly string[]) =>
    values.map((value) => question.options?.find((one) => one.value === value)?.label ?? value).join('、');
  if (typeof answer !== 'string') return labels(answer);
  switch (question.kind) {
    case 'one':
      return labels([answer]);
    case 'yesNo':
      return answer === 'yes' ? '同意' : '不同意';
    case 'money':
      return sayAmount(answer);
    case 'date':
      return sayFullDate(answer);
    default:
      // As the rule will keep it.
      return inLines(answer) || '没有填';
  }
}
