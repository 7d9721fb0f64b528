import { QuestionField } from '../../ui/question-field';
import { asked, type Answers, type Question } from '../../ui/question';

interface Props {
  questions: readonly Question[];
  answers: Answers;
  errors: Record<string, string>;
  notes: Record<string, string>;
  onAnswer: (path: string, value: string | string[]) => void;
}

/** What this act asks for; an act that asks for nothing shows nothing. */
export function ActForm({ questions, answers, errors, notes, onAnswer }: Props) {
  return (
    <>
      {asked(questions, answers).map((question) => (
        <QuestionField
          key={question.path}
          question={question}
          answer={answers[question.path]}
          error={errors[question.path]}
          note={notes[question.path]}
          onChange={(value) => onAnswer(question.path, value)}
        />
      ))}
    </>
  );
}
