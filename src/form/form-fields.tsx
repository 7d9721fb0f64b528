import { View } from '@tarojs/components';
import type { ComponentProps, ReactNode } from 'react';
import { UnsentFiles } from '../evidence/unsent-files';
import { ErrorSummary } from '../ui/error-summary';
import { Later } from '../ui/later';
import { Fields } from './fields';
import type { Question } from './question';
import { Refusal } from '../shell/refusal';
import type { FormState } from './use-form';

interface Section {
  title: string;
  questions: readonly Question[];
}

interface Props {
  of: Pick<FormState, 'questions' | 'answers' | 'errors' | 'notes' | 'told' | 'answer' | 'submit' | 'files' | 'pending'>;
  /** Groups under titles; without them all questions stand together. */
  sections?: readonly Section[];
  /** Nothing can be added later: what is not there yet must be waited for, or removed. */
  whole?: boolean;
  /** What was read out of what was typed, by field. */
  suggested?: Readonly<Record<string, string | undefined>>;
  beneath?: ComponentProps<typeof Fields>['beneath'];
}

/** One group after the other is handed over: the tiles of two together are more than a slow phone takes well in one piece. */
function Sections({ of: [first, ...rest], draw }: { of: readonly Section[]; draw: (some: readonly Question[]) => ReactNode }) {
  if (!first) return null;
  return (
    <>
      <View className="stack">
        <View className="section">{first.title}</View>
        <View>{draw(first.questions)}</View>
      </View>
      {rest.length > 0 && (
        <Later>
          <Sections of={rest} draw={draw} />
        </Later>
      )}
    </>
  );
}

/** The fields of a form, with what went wrong above them. */
export function FormFields({ of, sections, whole = false, suggested, beneath }: Props) {
  const { questions, answers, errors, notes, told, files, pending, answer, submit } = of;
  const fields = (some: readonly Question[]) => (
    <Fields
      questions={some}
      answers={answers}
      errors={errors}
      notes={notes}
      files={files}
      suggested={suggested}
      beneath={beneath}
      onAnswer={answer}
    />
  );
  return (
    <>
      {told && <Refusal told={told} onRetry={() => void submit()} />}
      {pending > 0 && <UnsentFiles pending={pending} onWithout={whole ? undefined : () => void submit(true)} />}
      <ErrorSummary fields={errors} />
      {sections ? <Sections of={sections} draw={fields} /> : <View>{fields(questions)}</View>}
    </>
  );
}
