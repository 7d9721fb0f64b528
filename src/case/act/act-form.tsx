import type { Owner } from '../../evidence/list';
import { QuestionField } from '../../form/question-field';
import { asked, type Answers, type Question } from '../../form/question';

interface Props {
  questions: readonly Question[];
  answers: Answers;
  errors: Record<string, string>;
  notes: Record<string, string>;
  files: Owner;
  onAnswer: (path: string, value: string | string[]) => void;
}

/** What this act asks for; an act that asks for nothing shows nothing. */
export function ActForm({ questions, answers, errors, notes, files, onAnswer }: Props) {
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
          onChange={(value) => onAnswer(question.path, value)}
        />
      ))}
    </>
  );
}
