import { handedIn, ofDraft } from '../evidence/list';
import { asked, inputOf } from '../form/question';
import { pagesOnWay } from './complaint-form';
import { withHint } from './shop-hint';
import type { Draft } from '../drafts/draft';

/** What a draft would file, with the files that are there by now. */
export function inputOfDraft({ answers, key }: Pick<Draft, 'answers' | 'key'>) {
  const questions = pagesOnWay(answers).flatMap(({ fields }) => fields);
  const input = { ...inputOf(questions, answers), ...handedIn(asked(questions, answers), ofDraft(key)) };
  return withHint(input, answers);
}
