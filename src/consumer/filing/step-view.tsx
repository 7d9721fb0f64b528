import { View } from '@tarojs/components';
import type { Owner } from '../../evidence/list';
import { ErrorSummary } from '../../ui/error-summary';

import { QuestionField } from '../../ui/question-field';
import { asked, type Answers } from '../../ui/question';
import type { FormPage } from '../../case/form1';

interface Props {
  page: FormPage;
  answers: Answers;
  errors: Record<string, string>;
  /** What was changed in what was typed, by field. */
  notes: Record<string, string>;
  /** For which draft photos are collected; absent where nothing can be handed in. */
  files?: Owner;
  onAnswer: (path: string, value: string | string[]) => void;
}

export function StepView({ page, answers, errors, notes, files, onAnswer }: Props) {
  return (
    <>
      <View>
        <View className="title">{page.title}</View>
        <View className="support">{page.why}</View>
      </View>
      <ErrorSummary fields={errors} />
      <View>
        {asked(page.fields, answers).map((question) => (
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
      </View>
    </>
  );
}
