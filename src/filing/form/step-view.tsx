import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Owner } from '../../evidence/list';
import { client } from '../../cloud/client';
import { ids } from '../../ui/ids';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { ErrorSummary } from '../../ui/error-summary';
import { TextButton } from '../../ui/text-button';
import { Fields } from '../../form/fields';
import { asked, type Answers, type Question } from '../../form/question';
import type { FormPage } from '../../case/complaint-form';
import { ShopSuggestions } from '../../case/shop-suggestions';
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

/** Shops that show something to everybody, by a part of a name. */
async function search(words: string) {
  const { rows, next } = await client.merchants.findShops.query({ words });
  return { rows: rows.filter(({ closed }) => !closed), more: next !== undefined };
}

export function StepView({ page, answers, errors, notes, files, onTell, onAnswer }: Props) {
  const [unfolded, unfold] = useState<string>();
  // What was written or is wrong is never hidden.
  const isAsked = ({ path, more }: Question) => !more || Boolean(answers[path]?.length) || errors[path] !== undefined;
  const folded = asked(page.fields, answers).filter((question) => !isAsked(question));
  const open = unfolded === page.page;
  return (
    <>
      <View>
        <View className="title">{page.title}</View>
        <View className="support">{page.why}</View>
      </View>
      <ErrorSummary fields={errors} />
      <View>
        <Fields
          questions={open ? page.fields : page.fields.filter(isAsked)}
          answers={answers}
          errors={errors}
          notes={notes}
          files={files}
          suggested={suggestedIn(answers)}
          beneath={{ 'respondent.name': <ShopSuggestions key="shops" answers={answers} search={search} onAnswer={onAnswer} /> }}
          onAnswer={onAnswer}
        />
      </View>
      {folded.length > 0 && !open && (
        <TextButton id={ids.writeMore} expanded={false} onTap={() => unfold(page.page)}>
          {`还知道${folded.map(({ short = '' }) => short).join('、')}的，点这里写`}
        </TextButton>
      )}
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
