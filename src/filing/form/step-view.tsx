import { View } from '@tarojs/components';
import type { Owner } from '../../evidence/list';
import { ids } from '../../ui/ids';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { ErrorSummary } from '../../ui/error-summary';
import { Fields } from '../../form/fields';
import { asked, type Answers } from '../../form/question';
import type { FormPage } from '../../case/complaint-form';
import { suggestedIn } from '../../case/suggested';
import { MatterNote } from './matter-note';

interface Props {
  page: FormPage;
  answers: Answers;
  errors: Record<string, string>;
  /** What was changed in what was typed, by field. */
  notes: Record<string, string>;
  /** For which draft photos are collected; absent where nothing can be handed in. */
  files?: Owner;
  /** Shows the privacy notice, where it comes before photos. */
  onTell?: () => void;
  onAnswer: (path: string, value: string | string[]) => void;
}

export function StepView({ page, answers, errors, notes, files, onTell, onAnswer }: Props) {
  return (
    <>
      <View>
        <View className="title">{page.title}</View>
        <View className="support">{page.why}</View>
      </View>
      <ErrorSummary fields={errors} />
      <View>
        <Fields
          questions={page.fields}
          answers={answers}
          errors={errors}
          notes={notes}
          files={files}
          suggested={suggestedIn(answers)}
          onAnswer={onAnswer}
        />
      </View>
      <MatterNote answers={answers} />
      {onTell && asked(page.fields, answers).some(({ kind }) => kind === 'files') && (
        <Card title="加照片或文件">
          <View className="support">照片一加上就开始传。加以前，请看一遍我们怎样处理您的信息；没有也可以先往下填。</View>
          <Button id={ids.openPrivacy} kind="plain" onTap={onTell}>
            看一遍，再加照片
          </Button>
        </Card>
      )}
    </>
  );
}
