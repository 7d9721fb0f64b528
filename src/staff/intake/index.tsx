import { intakeSchema, type IntakeInput } from '@domain/complaint/intake';
import { refuse, sayRefusal } from '@domain/errors';
import { fieldErrors } from '@domain/lifecycle';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { client, moment, newKey, refusalOf } from '../../cloud/client';
import { forget, keep, kept } from '../../cloud/device';
import type { Told } from '../../cloud/envelope';
import { ids } from '../../ids';
import { routes } from '../../routes';
import { Button } from '../../ui/button';
import { ErrorSummary } from '../../ui/error-summary';
import { Page } from '../../ui/page';
import { asked, inputOf, type Answers } from '../../ui/question';
import { QuestionField } from '../../ui/question-field';
import { Refusal } from '../../ui/refusal';
import { everyQuestion, sections } from './sections';

interface Draft {
  key: string;
  answers: Answers;
}

const place = 'draft:intake';
const top = () => void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });

/** 登记投诉: what came by telephone, at the window, by post or from another platform, on one screen (代录). */
export default function Intake() {
  const [draft, setDraft] = useState<Draft>(() => kept<Draft>(place) ?? { key: newKey(), answers: {} });
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [told, setTold] = useState<Told>();
  const [waiting, setWaiting] = useState(false);
  const [today, setToday] = useState(moment()?.today);

  // The server's date: the day of receipt begins with it.
  useEffect(() => {
    client.accounts.me.query().then(
      () => setToday(moment()?.today),
      (error) => setTold(refusalOf(error)),
    );
  }, []);

  const answers: Answers = { receivedOn: today, _speaks: 'self', ...draft.answers };

  const change = (next: Draft) => {
    keep(place, next);
    setDraft(next);
  };
  const answer = (path: string, value: string | string[]) => {
    setErrors(Object.fromEntries(Object.entries(errors).filter(([name]) => name !== path)));
    change({ ...draft, answers: { ...draft.answers, [path]: value } });
  };
  const show = (refusal: Told) => {
    if (refusal.code === 'key-reused') change({ ...draft, key: newKey() });
    setErrors(refusal.fields ?? {});
    setTold(refusal.then === 'fix' ? undefined : refusal);
    top();
  };

  const submit = async () => {
    const input = inputOf(everyQuestion, answers);
    const parsed = intakeSchema.safeParse(input);
    if (!parsed.success) {
      const refusal = refuse('invalid-input', { fields: fieldErrors(parsed.error) });
      return show({ code: refusal.refused, fields: refusal.fields, ...sayRefusal(refusal) });
    }
    setWaiting(true);
    setTold(undefined);
    try {
      keep(place, draft);
      const { id, no } = await client.complaints.takeIn.mutate(input as IntakeInput, { context: { key: draft.key } });
      forget(place);
      void Taro.showToast({ title: `已登记 ${no ?? ''}`, icon: 'none' });
      await Taro.redirectTo({ url: routes.desk(id) });
    } catch (error) {
      show(refusalOf(error));
    } finally {
      setWaiting(false);
    }
  };

  const foot = (
    <Button id={ids.submit} waiting={waiting} onTap={() => void submit()}>
      登记
    </Button>
  );
  return (
    <Page foot={foot}>
      <View>
        <View className="title">登记投诉</View>
        <View className="support">照当事人说的写。填的内容存在本机，登记以后在待办里办理。</View>
      </View>
      {told && <Refusal told={told} onRetry={() => void submit()} />}
      <ErrorSummary fields={errors} />
      {sections.map(({ title, questions }) => (
        <View key={title} className="stack">
          <View className="section">{title}</View>
          <View>
            {asked(questions, answers).map((question) => (
              <QuestionField
                key={question.path}
                question={question}
                answer={answers[question.path]}
                error={errors[question.path]}
                onChange={(value) => answer(question.path, value)}
              />
            ))}
          </View>
        </View>
      ))}
    </Page>
  );
}
