import { sayAnswer } from './answer-words';

import { asked, type Answers } from '../../ui/question';
import { steps } from '../../case/form1';

/** The complaint as plain text, to be pasted into another office's form. */
export function copyText(answers: Answers): string {
  const lines = steps.flatMap((step) =>
    asked(step.questions, answers).flatMap((question) =>
      answers[question.path]?.length ? [`${question.short ?? question.label}：${sayAnswer(question, answers)}`] : [],
    ),
  );
  return lines.join('\n');
}
