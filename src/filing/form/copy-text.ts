import { sayAnswer } from './answer-words';

import { asked, type Answers } from '../../form/question';
import { pagesOnWay } from '../../case/complaint-form';

const isGiven = (answer: Answers[string]) => (typeof answer === 'string' ? answer.trim() !== '' : Boolean(answer?.length));

/** What was answered, to be pasted into another office's form one by one. */
export function copyLines(answers: Answers, guide = false): { label: string; value: string }[] {
  return pagesOnWay(answers, guide).flatMap(({ fields }) =>
    asked(fields, answers).flatMap((question) =>
      isGiven(answers[question.path]) && question.kind !== 'files' && !question.path.startsWith('_')
        ? [{ label: question.short ?? question.label, value: sayAnswer(question, answers) }]
        : [],
    ),
  );
}

/** The complaint as plain text. */
export function copyText(answers: Answers, guide = false): string {
  return copyLines(answers, guide)
    .map(({ label, value }) => `${label}：${value}`)
    .join('\n');
}
