import { submitSchema, pages as pageSchemas } from '@domain/complaint/schema';
import { fieldErrors } from '@domain/lifecycle';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { client, newKey, refusalOf } from '../../cloud/client';
import type { Told } from '../../cloud/envelope';
import { ids } from '../../ids';
import { routes } from '../../routes';
import { Button } from '../../ui/button';
import { Page } from '../../ui/page';
import { Refusal } from '../../ui/refusal';
import { CheckView } from './check-view';
import { type Answers, type Draft, dropDraft, inputOf, openDraft, saveDraft } from './draft';
import { Elsewhere, elsewhere } from './elsewhere';
import { PreviewView } from './preview-view';
import { StepView } from './step-view';
import { asked, CHECK, PREVIEW, STEP_COUNT, type Step, steps } from './steps';

const pathsOf = (list: readonly Step[], answers: Answers) => list.flatMap((step) => asked(step, answers).map((question) => question.path));

/** 我要投诉: the steps of one table, then check, preview and 提交. Everything typed is on the phone at once. */
export default function Filing() {
  const [draft, setDraft] = useState<Draft>(openDraft);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [told, setTold] = useState<Told>();
  const [waiting, setWaiting] = useState(false);
  const { answers, step: at } = draft;
  const step = steps[at];

  // Only for the server's date; without a network the draft is written all the same.
  useEffect(() => void client.accounts.me.query().catch(refusalOf), []);

  const change = (next: Draft) => {
    saveDraft(next);
    setDraft(next);
  };
  const answer = (path: string, value: string | string[]) => change({ ...draft, answers: { ...answers, [path]: value } });
  const show = (number: number) => {
    setErrors({});
    setTold(undefined);
    change({ ...draft, step: number });
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
  };

  const next = () => {
    if (!step) return show(at + 1);
    const parsed = pageSchemas[step.page].safeParse(inputOf(answers, pathsOf([step], answers)));
    if (parsed.success) return show(at + 1);
    setErrors(fieldErrors(parsed.error));
    void Taro.pageScrollTo({ scrollTop: 0, duration: 200 });
  };

  const submit = async () => {
    setWaiting(true);
    setTold(undefined);
    const parsed = submitSchema.safeParse(inputOf(answers, pathsOf(steps, answers)));
    try {
      if (!parsed.success) return refuse({ code: 'invalid-input', say: '', do: '', then: 'fix', fields: fieldErrors(parsed.error) });
      const { id } = await client.complaints.submit.mutate(inputOf(answers, pathsOf(steps, answers)) as never, { context: { key: draft.key } });
      dropDraft();
      await Taro.redirectTo({ url: `${routes.caseView(id)}&new=1` });
    } catch (error) {
      refuse(refusalOf(error));
    } finally {
      setWaiting(false);
    }
  };

  const refuse = (refusal: Told) => {
    // The first answer under this key was for other words; the next 提交 is a complaint of its own.
    if (refusal.code === 'key-reused') change({ ...draft, key: newKey() });
    const bad = Object.keys(refusal.fields ?? {})[0];
    const where = bad === undefined ? -1 : steps.findIndex((one) => one.questions.some((question) => question.path === bad));
    if (refusal.then !== 'fix' || where < 0) return setTold(refusal);
    show(where);
    setErrors(refusal.fields ?? {});
  };

  const place = at === 0 ? undefined : elsewhere(answers);
  const foot = (
    <>
      {at > 0 && (
        <Button id={ids.back} kind="plain" onTap={() => show(at - 1)}>
          上一步
        </Button>
      )}
      {at < PREVIEW ? (
        !place && (
          <Button id={at === CHECK ? ids.checkSubmit : ids.continue} onTap={next}>
            继续
          </Button>
        )
      ) : (
        <Button id={ids.submit} waiting={waiting} onTap={() => void submit()}>
          提交
        </Button>
      )}
    </>
  );

  return (
    <Page foot={foot}>
      <View className="small">{`第 ${at + 1} 步，共 ${STEP_COUNT} 步 · 已保存在本机`}</View>
      {told && <Refusal told={told} onRetry={() => void submit()} />}
      {place ? (
        <Elsewhere place={place} answers={answers} />
      ) : step ? (
        <StepView step={step} answers={answers} errors={errors} onAnswer={answer} />
      ) : at === CHECK ? (
        <CheckView answers={answers} onEdit={show} />
      ) : (
        <PreviewView input={inputOf(answers, pathsOf(steps, answers))} />
      )}
    </Page>
  );
}
