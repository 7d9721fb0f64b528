import { personalDataIn, takeOut, type Found } from '@domain/privacy/personal-data';
import type { Answers, Question } from '../ui/question';

/** A number or name of a person in one's own words, still to be decided about. */
export interface InWords extends Found {
  path: string;
  /** What the field is called. */
  field: string;
  /** The whole text without it. */
  without: string;
}

/** Everything in the free texts of a form that tells of a person more than is asked, but what was left in on purpose. */
export function undecided(questions: readonly Question[], answers: Answers, leftIn: readonly string[]): InWords[] {
  return questions.flatMap(({ path, kind, label, short }) => {
    const text = answers[path];
    if (kind !== 'long' || typeof text !== 'string') return [];
    return personalDataIn(text)
      .filter((one) => leftIn.indexOf(one.text) < 0)
      .map((one) => ({ ...one, path, field: short ?? label, without: takeOut(text, [one]) }));
  });
}
