import { View } from '@tarojs/components';
import { ErrorSummary } from '../../ui/error-summary';

import { QuestionField } from '../../ui/question-field';
import { asked, type Answers } from '../../ui/question';
import type { Step } from '../../case/form1';

interface Props {
  step: Step;
  answers: Answers;
  errors: Record<string, string>;
  onAnswer: (path: string, value: string | string[]) => void;
}

export function StepView({ step, answers, errors, onAnswer }: Props) {
  return (
    <>
      <View>
        <View className="title">{step.title}</View>
        <View className="support">{step.why}</View>
      </View>
      <ErrorSummary fields={errors} />
      <View>
        {asked(step.questions, answers).map((question) => (
          <QuestionField
            key={question.path}
            question={question}
            answer={answers[question.path]}
            error={errors[question.path]}
            onChange={(value) => onAnswer(question.path, value)}
          />
        ))}
      </View>
    </>
  );
}
