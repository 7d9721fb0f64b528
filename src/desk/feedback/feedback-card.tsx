import { sayDate } from '@domain/civil-date';
import { answerSchema, feedbackKindWords, type Feedback } from '@domain/feedback/feedback';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { client, moment } from '../../cloud/client';
import { ids } from '../../ui/ids';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { FormFields } from '../../form/form-fields';
import type { Question } from '../../form/question';
import { TextButton } from '../../ui/text-button';
import { useForm } from '../../form/use-form';

type FeedbackOnScreen = Pick<Feedback, 'version' | 'kind' | 'text' | 'phone' | 'on' | 'answer'> & { id: string };

interface Props {
  row: FeedbackOnScreen;
  onAnswered: () => void;
}

const refusalHint = '不能照办的，写明理由（个人信息保护法第五十条），并告诉还可以怎样办。';

function AnswerForm({ row: { id, version, kind }, onAnswered }: Props) {
  const hint = kind === 'myData' ? refusalHint : undefined;
  const questions: readonly Question[] = [{ path: 'text', kind: 'long', label: '答复', most: 1000, hint }];
  const form = useForm({
    place: `draft:answer:${id}`,
    questions,
    schema: answerSchema,
    send: async (input, key) => {
      await client.accounts.answerFeedback.mutate({ id, version, ...input }, { context: { key } });
      onAnswered();
    },
  });
  return (
    <>
      <FormFields of={form} />
      <Button id={ids.confirmSend} waiting={form.waiting} onTap={() => void form.submit()}>
        发出答复
      </Button>
    </>
  );
}

/** One piece of feedback, and its answer or the form for it. */
export function FeedbackCard({ row, onAnswered }: Props) {
  const [writing, write] = useState(false);
  const { kind, text, phone, on, answer } = row;
  const today = moment()?.today;
  return (
    <Card title={feedbackKindWords[kind]}>
      <View className="support">{`${sayDate(on, today)}${phone ? ` · 电话 ${phone}` : ''}`}</View>
      <View className="quote">{text}</View>
      {answer && <View>{`${answer.by} ${sayDate(answer.on, today)}答复：${answer.text}`}</View>}
      {!answer && !writing && <TextButton onTap={() => write(true)}>答复</TextButton>}
      {!answer && writing && <AnswerForm row={row} onAnswered={onAnswered} />}
    </Card>
  );
}
