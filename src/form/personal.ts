import { personalDataIn, takeOut, type Found } from '@domain/privacy/personal-data';
import type { InWords } from './engine';
import type { Answers, Question } from './question';

/** Everything in the free texts of a form that tells of a person more than is asked, but what was left in on purpose. */
export function undecided(questions: readonly Question[], answers: Answers, leftIn: readonly string[]): InWords[] {
  return questions.flatMap(({ path, kind, label, short, read }) => {
    const text = answers[path];
    // A list of people is asked for their telephone numbers.
    if (kind !== 'long' || read || typeof text !== 'string') return [];
    return personalDataIn(text)
      .filter((one) => leftIn.indexOf(one.text) < 0)
      .map((one) => ({ ...one, path, field: short ?? label, around: aroundOf(text, one), without: takeOut(text, [one]) }));
  });
}

const NEAR = 10;

function aroundOf(text: string, { from, to }: Found): string {
  const before = [...text.slice(0, from)];
  const after = [...text.slice(to)];
  const cut = (more: boolean) => (more ? '……' : '');
  const start = cut(before.length > NEAR) + before.slice(-NEAR).join('');
  return `${start}${text.slice(from, to)}${after.slice(0, NEAR).join('')}${cut(after.length > NEAR)}`;
}
