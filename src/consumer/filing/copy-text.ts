import { sayAnswer } from './answer-words';
import type { Answers } from './draft';
import { asked, steps } from './steps';

/** The complaint as plain text, to be pasted into another office's form. */
export function copyText(answers: Answers): string {
  const lines = steps.flatMap((step) =>
    asked(step, answers).flatMap((question) =>
      answers[question.path]?.length ? [`${question.short}：${sayAnswer(question, answers)}`] : [],
    ),
  );
  return lines.join('\n');
}
