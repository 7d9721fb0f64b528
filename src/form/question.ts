import { fieldErrors } from '@domain/field-errors';
import { parseYuan } from '@domain/money';
import { withoutIdNumbers } from '@domain/privacy/personal-data';
import type * as z from 'zod';
import type { Answers, Question } from '@domain/question';

export type { Answers, Question };

export const starWords = ['很不满意', '不满意', '一般', '满意', '很满意'] as const;

export function asked(questions: readonly Question[], answers: Answers): Question[] {
  return questions.filter((question) => question.when?.(answers) ?? true);
}

const ID_NOTE = '身份证号已经去掉，没有存下来：这里用不到它。需要核实身份的，会另外联系本人。';

/** What of an answer is kept: tidied as its question says, and never with an identity number in it; with a note where that shows. */
export function written(question: Question | undefined, value: string | string[]): { value: string | string[]; note?: string } {
  if (typeof value !== 'string') return { value };
  const tidied = question?.tidy?.(value) ?? value;
  const kept = withoutIdNumbers(tidied, question?.label);
  if (kept !== tidied) return { value: kept, note: ID_NOTE };
  return tidied === value ? { value } : { value: tidied, note: '已经只留下链接。' };
}

/** What was typed as yuan in whole fen; nothing typed is nothing, and what is no amount is no number: {@link misread} says why. */
function fenOf(typed: string): number | undefined {
  if (typed.trim() === '') return undefined;
  const read = parseYuan(typed);
  return 'fen' in read ? read.fen : NaN;
}

/** Amounts that could not be read, by path: what is wrong with each, better than a rule that only sees no number can say it. */
export function misread(questions: readonly Question[], answers: Answers): Record<string, string> {
  const problems: Record<string, string> = {};
  for (const { path, kind } of asked(questions, answers)) {
    const typed = answers[path];
    if (kind !== 'money' || typeof typed !== 'string' || typed.trim() === '') continue;
    const read = parseYuan(typed);
    if ('problem' in read) problems[path] = read.problem;
  }
  return problems;
}

/**
 * What is wrong with a form in the order in which its fields stand on the page: the rule names it in an order of its own. An error inside a
 * group or a list stands where the group is asked for; what no field asks for comes last.
 */
export function inPageOrder(questions: readonly Question[], fields: Record<string, string>): Record<string, string> {
  const place = (path: string) => {
    const at = questions.findIndex((one) => path === one.path || path.indexOf(`${one.path}.`) === 0);
    return at < 0 ? questions.length : at;
  };
  const paths = Object.keys(fields).sort((one, other) => place(one) - place(other));
  return Object.fromEntries(paths.map((path) => [path, fields[path] ?? '']));
}

/** What is wrong with a form, by path and in the order of the page, or undefined: the rule's own words, and of an amount the reader's. */
export function problemsOf(
  schema: z.ZodType,
  questions: readonly Question[],
  answers: Answers,
  input: unknown,
): Record<string, string> | undefined {
  const unread = misread(questions, answers);
  const parsed = schema.safeParse(input);
  if (parsed.success && Object.keys(unread).length === 0) return undefined;
  return inPageOrder(questions, { ...(parsed.success ? {} : fieldErrors(parsed.error)), ...unread });
}

/** A number of things: digits and nothing else, full-width ones too; anything else is no number. */
const wholeOf = (typed: string) => (/^\s*\d+\s*$/.test(typed.normalize('NFKC')) ? Number(typed.normalize('NFKC')) : NaN);

function valueOf({ kind, read }: Question, answer: string | string[] | undefined): unknown {
  // Handed in by id when the form is sent (evidence/list.ts); the answer only keeps the draft.
  if (kind === 'files') return undefined;
  if (answer === undefined || typeof answer !== 'string') return answer;
  if (read) return read(answer);
  switch (kind) {
    case 'money':
      return fenOf(answer);
    case 'yesNo':
      return answer === 'yes';
    case 'stars':
    case 'count':
      return answer.trim() === '' ? undefined : wholeOf(answer);
    case 'date':
    case 'one':
      // Nothing chosen is nothing, not an empty choice.
      return answer === '' ? undefined : answer;
    default:
      return answer;
  }
}

/** The answers to these questions as the nested input the schema reads. */
export function inputOf(questions: readonly Question[], answers: Answers): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const question of asked(questions, answers)) {
    if (question.path.startsWith('_')) continue;
    const [first = '', second] = question.path.split('.');
    const value = valueOf(question, answers[question.path]);
    if (second === undefined) input[first] = value;
    else input[first] = { ...(input[first] as object | undefined), [second]: value };
  }
  return input;
}
