import { sayDate, type CivilDate } from '@domain/civil-date';
import { answerSchema, feedbackKindWords } from '@domain/feedback/feedback';
import { saySection } from '@domain/feedback/say';
import type { FeedbackView } from '@domain/feedback/visibility';
import { useState } from 'react';
import { client, moment } from '../../cloud/client';
import { ids } from '../../ui/ids';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Facts, factsOf, Lines } from '../../ui/facts';
import { FormFields } from '../../form/form-fields';
import type { Question } from '../../form/question';
import { TextButton } from '../../ui/text-button';
import { useForm } from '../../form/use-form';

interface Props {
  row: FeedbackView & { id: string };
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
  const today = moment()?.today;
  const wording = { day: (date: CivilDate) => sayDate(date, today) };
  const { kind, answer } = row;
  return (
    <Card title={feedbackKindWords[kind]}>
      <Facts facts={factsOf(saySection('given', row, wording))} />
      {answer && <Lines lines={saySection('answer', row, wording)} />}
      {!answer && !writing && <TextButton onTap={() => write(true)}>答复</TextButton>}
      {!answer && writing && <AnswerForm row={row} onAnswered={onAnswered} />}
    </Card>
  );
}
