import { submitSchema, pages as pageSchemas } from '@domain/complaint/schema';
import { refuse, sayRefusal } from '@domain/errors';
import { fieldErrors } from '@domain/lifecycle';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { client, moment, newKey, refusalOf } from '../../cloud/client';
import { keep, kept } from '../../cloud/device';
import type { Told } from '../../cloud/envelope';
import { ids } from '../../ids';
import { routes } from '../../routes';
import { Button } from '../../ui/button';
import { Page } from '../../ui/page';
import { Refusal } from '../../ui/refusal';
import { CheckView } from './check-view';
import { inputOf, type Question } from '../../ui/question';
import { type Draft, dropDraft, openDraft, saveDraft, type SubmitInput } from './draft';
import { Elsewhere, elsewhere } from './elsewhere';
import { GuideView } from './guide-view';
import { PreviewView } from './preview-view';
import { StepView } from './step-view';
import { steps } from '../../case/form1';
import { CHECK, PREVIEW, STEP_COUNT } from './steps';

type Mode = 'guide' | 'published';

const invalid = (fields: Record<string, string>): Told => {
  const refusal = refuse('invalid-input', { fields });
  return { code: refusal.refused, fields, ...sayRefusal(refusal) };
};

const everyQuestion: readonly Question[] = steps.flatMap((step) => step.questions);

/** 我要投诉: the steps of one table, then check, preview and 提交. Everything typed is on the phone at once. */
export default function Filing() {
  const [draft, setDraft] = useState<Draft>(openDraft);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [told, setTold] = useState<Told>();
  const [waiting, setWaiting] = useState(false);
  const { answers, step: at } = draft;
  const step = steps[at];

  const [channel, setChannel] = useState(kept<Mode>('channel'));

  // The server's date, and whether one can file here; without a network the draft is written all the same.
  useEffect(() => {
    client.complaints.channel.query().then(({ mode }) => {
      keep('channel', mode);
      setChannel(mode);
    }, refusalOf);
  }, []);

  const change = (next: Draft) => {
    saveDraft(next);
    setDraft(next);
  };
  const answer = (path: string, value: string | string[]) => {
    setErrors(Object.fromEntries(Object.entries(errors).filter(([name]) => name !== path)));
    change({ ...draft, answers: { ...answers, [path]: value } });
  };
  const show = (number: number) => {
    setErrors({});
    setTold(undefined);
    change({ ...draft, step: number });
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
  };

  const input = () => inputOf(everyQuestion, answers);

  const next = () => {
    // The check page leaves only with a whole form: an old draft may hold what the rule no longer takes.
    const parsed = step ? pageSchemas[step.page].safeParse(inputOf(step.questions, answers)) : submitSchema.safeParse(input());
    if (parsed.success) return show(at + 1);
    showRefusal(invalid(fieldErrors(parsed.error)));
  };

  const submit = async () => {
    setWaiting(true);
    setTold(undefined);
    try {
      // Kept before it is sent, so that a second attempt after a restart carries the same key.
      saveDraft(draft);
      const { id } = await client.complaints.submit.mutate(input() as SubmitInput, { context: { key: draft.key } });
      dropDraft();
      await Taro.redirectTo({ url: `${routes.caseView(id)}&new=1` });
    } catch (error) {
      showRefusal(refusalOf(error));
    } finally {
      setWaiting(false);
    }
  };

  const showRefusal = (refusal: Told) => {
    if (refusal.code === 'channel-guide') setChannel('guide');
    // The first answer under this key was for other words; the next 提交 is a complaint of its own.
    if (refusal.code === 'key-reused') change({ ...draft, key: newKey() });
    const bad = Object.keys(refusal.fields ?? {})[0];
    const where = bad === undefined ? -1 : steps.findIndex((one) => one.questions.some((question) => question.path === bad));
    if (refusal.then !== 'fix' || where < 0) return setTold(refusal);
    show(where);
    const paths = steps[where]?.questions.map((question) => question.path) ?? [];
    // Of the other steps' errors this page could only show lines that jump nowhere.
    setErrors(Object.fromEntries(Object.entries(refusal.fields ?? {}).filter(([path]) => paths.includes(path))));
  };

  const place = at === 0 ? undefined : elsewhere(answers);
  const foot = (
    <>
      {at > 0 && (
        <Button id={ids.back} kind="plain" onTap={() => show(at - 1)}>
          上一步
        </Button>
      )}
      {at < PREVIEW
        ? !place && (
            <Button id={at === CHECK ? ids.checkSubmit : ids.continue} onTap={next}>
              继续
            </Button>
          )
        : channel !== 'guide' && (
            <Button id={ids.submit} waiting={waiting} onTap={() => void submit()}>
              提交
            </Button>
          )}
    </>
  );

  return (
    <Page foot={foot} help>
      <View className="small">{`第 ${at + 1} 步，共 ${STEP_COUNT} 步 · 填的内容存在本机`}</View>
      {told && <Refusal told={told} onRetry={() => void submit()} />}
      {place ? (
        <Elsewhere place={place} answers={answers} />
      ) : step ? (
        <StepView step={step} answers={answers} errors={errors} onAnswer={answer} />
      ) : at === CHECK ? (
        <CheckView answers={answers} onEdit={show} />
      ) : channel === 'guide' ? (
        <GuideView answers={answers} />
      ) : (
        <PreviewView input={input()} moment={moment()} />
      )}
    </Page>
  );
}
