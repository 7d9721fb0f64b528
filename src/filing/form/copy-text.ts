import { sayAnswer } from './answer-words';

import { asked, type Answers } from '../../form/question';
import { pagesOnWay } from '../../case/complaint-form';

/** The complaint as plain text, to be pasted into another office's form. */
export function copyText(answers: Answers): string {
  const lines = pagesOnWay(answers).flatMap(({ fields }) =>
    asked(fields, answers).flatMap((question) =>
      answers[question.path]?.length && question.kind !== 'files' && !question.path.startsWith('_')
        ? [`${question.short ?? question.label}：${sayAnswer(question, answers)}`]
        : [],
    ),
  );
  return lines.join('\n');
}
