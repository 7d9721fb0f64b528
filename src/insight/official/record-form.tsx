import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { client, newKey, refusalOf } from '../../cloud/client';
import { forget, keep, kept } from '../../cloud/device';
import type { Told } from '../../cloud/envelope';
import { ids } from '../../ids';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { ErrorSummary } from '../../ui/error-summary';
import { inputOf, type Answers } from '../../ui/question';
import { QuestionField } from '../../ui/question-field';
import { Refusal } from '../../ui/refusal';
import { questions } from './questions';

interface Draft {
  key: string;
  answers: Answers;
}

const place = 'draft:official';

interface Props {
  year: number;
  version: number;
  /** It is recorded. */
  done: () => Promise<void>;
  reload: () => Promise<void>;
}

/** 录入官方数; what was typed stays on the phone until it is recorded. */
export function RecordForm({ year, version, done, reload }: Props) {
  const [draft, setDraft] = useState<Draft>(() => kept<Draft>(place) ?? { key: newKey(), answers: {} });
  const [told, setTold] = useState<Told>();
  const [waiting, setWaiting] = useState(false);
  const errors = told?.fields ?? {};

  const change = (next: Draft) => {
    keep(place, next);
    setDraft(next);
  };
  // Another version or other words are another attempt: each has a key of its own.
  const refused = async (refusal: Told) => {
    setTold(refusal);
    if (refusal.then === 'retry') return;
    change({ ...draft, key: newKey() });
    if (refusal.then === 'reload') await reload();
  };
  const record = async () => {
    setWaiting(true);
    setTold(undefined);
    try {
      keep(place, draft);
      const input = inputOf(questions, draft.answers);
      await client.indicators.keep.mutate({ year, version, command: 'record', input }, { context: { key: draft.key } });
      forget(place);
      setDraft({ key: newKey(), answers: {} });
      void Taro.showToast({ title: '已录入，等待核对', icon: 'none' });
      await done();
    } catch (error) {
      await refused(refusalOf(error));
    } finally {
      setWaiting(false);
    }
  };

  return (
    <Card title="录入官方数">
      {told && told.then !== 'fix' && <Refusal told={told} onRetry={() => void record()} />}
      <ErrorSummary fields={errors} />
      <View>
        {questions.map((question) => (
          <QuestionField
            key={question.path}
            question={question}
            answer={draft.answers[question.path]}
            error={errors[question.path]}
            onChange={(value) => change({ ...draft, answers: { ...draft.answers, [question.path]: value } })}
          />
        ))}
      </View>
      <Button id={ids.submit} waiting={waiting} onTap={() => void record()}>
        录入
      </Button>
    </Card>
  );
}
