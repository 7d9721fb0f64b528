import { View } from '@tarojs/components';
import { UnsentFiles } from '../evidence/unsent-files';
import { ErrorSummary } from '../ui/error-summary';
import { Fields } from './fields';
import type { Question } from './question';
import { Refusal } from '../shell/refusal';
import type { FormState } from './use-form';

interface Props {
  of: Pick<FormState, 'questions' | 'answers' | 'errors' | 'notes' | 'told' | 'answer' | 'submit' | 'files' | 'pending'>;
  /** Groups under titles; without them all questions stand together. */
  sections?: readonly { title: string; questions: readonly Question[] }[];
  /** Nothing can be added later: what is not there yet must be waited for, or removed. */
  whole?: boolean;
  /** What was read out of what was typed, by field. */
  suggested?: Readonly<Record<string, string | undefined>>;
}

/** The fields of a form, with what went wrong above them. */
export function FormFields({ of, sections, whole = false, suggested }: Props) {
  const { questions, answers, errors, notes, told, files, pending, answer, submit } = of;
  const fields = (some: readonly Question[]) => (
    <Fields
      questions={some}
      answers={answers}
      errors={errors}
      notes={notes}
      files={files}
      suggested={suggested}
      onAnswer={answer}
    />
  );
  return (
    <>
      {told && <Refusal told={told} onRetry={() => void submit()} />}
      {pending > 0 && <UnsentFiles pending={pending} onWithout={whole ? undefined : () => void submit(true)} />}
      <ErrorSummary fields={errors} />
      {sections ? (
        sections.map(({ title, questions: some }) => (
          <View key={title} className="stack">
            <View className="section">{title}</View>
            <View>{fields(some)}</View>
          </View>
        ))
      ) : (
        <View>{fields(questions)}</View>
      )}
    </>
  );
}
