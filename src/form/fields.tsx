import type { Owner } from '../evidence/list';
import { QuestionField } from './question-field';
import { asked, type Answers, type Question } from './question';

interface Props {
  questions: readonly Question[];
  answers: Answers;
  errors: Record<string, string>;
  /** What was changed in what was typed, by field. */
  notes: Record<string, string>;
  /** For what files are collected; absent where nothing can be handed in. */
  files?: Owner;
  /** What was read out of what was typed, by field. */
  suggested?: Readonly<Record<string, string | undefined>>;
  onAnswer: (path: string, value: string | string[]) => void;
}

/** The questions that are asked, given the answers so far. */
export function Fields({ questions, answers, errors, notes, files, suggested, onAnswer }: Props) {
  return (
    <>
      {asked(questions, answers).map((question) => (
        <QuestionField
          key={question.path}
          question={question}
          answer={answers[question.path]}
          error={errors[question.path]}
          note={notes[question.path]}
          files={files}
          suggested={suggested?.[question.path]}
          onChange={(value) => onAnswer(question.path, value)}
        />
      ))}
    </>
  );
}
