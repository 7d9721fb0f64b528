import { suggestCategory, suggestProblem } from '@domain/whose-matter/classes';
import type { Answers } from '../form/question';

const text = (answers: Answers, path: string) => (typeof answers[path] === 'string' ? answers[path] : '');

/** What the words typed so far say of the choices of form 1 that are still open; a tap makes it the answer. */
export const suggestedIn = (answers: Answers) => ({
  category: suggestCategory(`${text(answers, 'purchase.goods')}${text(answers, 'respondent.name')}`),
  problem: suggestProblem(text(answers, 'facts')),
});
