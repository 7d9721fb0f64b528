import { refuse, sayRefusal } from '@domain/errors';
import type { Complaint } from '@domain/complaint/complaint';
import { draftSummary } from '@domain/complaint/summary';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useRef, useState } from 'react';
import { client, moment, newKey, refusalOf } from '../../cloud/client';
import type { Told } from '../../cloud/envelope';
import { useQuery } from '../../cloud/use-query';
import { ids } from '../../ids';
import { back, routes } from '../../routes';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { ErrorSummary } from '../../ui/error-summary';
import { Page, Shown } from '../../ui/page';
import { Refusal } from '../../ui/refusal';
import { TextButton } from '../../ui/text-button';
import { ActForm } from './act-form';
import { actTitles, type DeskAct, offered } from './acts';
import { CaseBrief } from './case-brief';
import { Changes } from './changes';
import { type ActDraft, dropAct, openAct, saveAct } from './draft';
import { foresee } from './foresee';
import { Letters } from './letters';
import { ProposalCard } from './proposal-card';

interface Props {
  id: string;
  act: DeskAct;
}

/** One act: what it asks for → the letters as the others will read them → 确认并发出. */
export function ActPage({ id, act }: Props) {
  const query = useQuery(async () => {
    const [me, got] = await Promise.all([client.accounts.me.query(), client.complaints.get.query({ id })]);
    return { me, ...got, complaint: got.case };
  });
  const [draft, setDraft] = useState<ActDraft>(() => openAct(id, act));
  // An act that asks for nothing, or whose words are written already, opens on the letters.
  const [writing, setWriting] = useState(act !== 'accept' && act !== 'approveReject');
  const [told, setTold] = useState<Told>();
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [waiting, setWaiting] = useState(false);
  const { data } = query;
  const now = moment();
  // What the officer had read when this page opened; anything later is shown before sending.
  const read = useRef<number>();
  if (data) read.current ??= Math.max(0, ...data.timeline.map((item) => item.at));

  const change = (input: ActDraft['input']) => {
    const next = { ...draft, input };
    setErrors({});
    saveAct(id, act, next);
    setDraft(next);
  };
  const top = () => void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
  const possible = data !== undefined && offered(data.actions, data.complaint.proposal, data.me.member).includes(act);
  // Who may act is on the case, and reads the whole document.
  const whole = possible ? (data.complaint as Complaint) : undefined;
  const foreseen = whole && data && now ? foresee(whole, act, draft.input, data.me, data.relations, now) : undefined;
  const letters = Array.isArray(foreseen) ? foreseen : [];
  const blocked = foreseen && !Array.isArray(foreseen) ? foreseen : undefined;

  const show = () => {
    setTold(undefined);
    setErrors(blocked?.fields ?? {});
    // What only another person or another state can cure is told where the letters would stand.
    setWriting(blocked?.fields !== undefined);
    top();
  };

  const send = async () => {
    if (!whole) return;
    setWaiting(true);
    setTold(undefined);
    try {
      saveAct(id, act, draft);
      await client.complaints.act.mutate(
        { id, version: whole.version, command: act, input: draft.input },
        { context: { key: draft.key } },
      );
      dropAct(id, act);
      void Taro.showToast({ title: letters.length && act !== 'proposeReject' ? '已发出' : '已办理', icon: 'none' });
      back(routes.desk(id));
    } catch (error) {
      await refused(refusalOf(error));
    } finally {
      setWaiting(false);
    }
  };

  const refused = async (refusal: Told) => {
    if (refusal.code === 'key-reused') setDraft({ ...draft, key: newKey() });
    setTold(refusal);
    if (refusal.then === 'fix') {
      setErrors(refusal.fields ?? {});
      setWriting(true);
    }
    if (refusal.then === 'reload') await query.reload();
    top();
  };

  const foot = possible && (
    <>
      {!writing && act !== 'approveReject' && (
        <Button id={ids.back} kind="plain" onTap={() => (setWriting(true), top())}>
          {act === 'accept' ? '改摘要' : '改一改'}
        </Button>
      )}
      {writing && act !== 'decline' ? (
        <Button id={ids.showNotice} onTap={show}>
          看告知书
        </Button>
      ) : (
        !(blocked && act !== 'decline') && (
          <Button id={ids.confirmSend} waiting={waiting} onTap={() => void send()}>
            {act === 'decline' ? '确认退回' : act === 'proposeReject' ? '确认并提请' : '确认并发出'}
          </Button>
        )
      )}
    </>
  );

  return (
    <Page foot={foot}>
      <Shown of={query}>
        {({ complaint, timeline, me }) => (
          <>
            <View className="title">{actTitles[act]}</View>
            <CaseBrief complaint={complaint} />
            {told && told.then !== 'fix' && <Refusal told={told} onRetry={() => void send()} />}
            <Changes items={timeline.filter((item) => item.at > (read.current ?? 0))} />
            {complaint.proposal && <ProposalCard proposal={complaint.proposal} own={complaint.proposal.member === me.member} />}
            {!possible && !told && (
              <Refusal
                told={{ code: 'wrong-state', ...sayRefusal(refuse('wrong-state')) }}
                onReload={() => void query.reload()}
              />
            )}
            {whole && writing && (
              <>
                <ErrorSummary fields={errors} />
                <ActForm
                  act={act}
                  input={act === 'accept' ? { summary: draft.input.summary ?? draftSummary(whole) } : draft.input}
                  errors={errors}
                  today={now?.today ?? whole.receivedOn}
                  onChange={change}
                />
              </>
            )}
            {possible &&
              !writing &&
              (blocked ? (
                !told && <Refusal told={{ code: blocked.refused, ...sayRefusal(blocked) }} />
              ) : (
                <Letters act={act} letters={letters} unreachable={!complaint.respondent?.member} />
              ))}
            {!possible && draft.input.reason && (
              <Card title="您写的理由">
                <View className="quote">{draft.input.reason}</View>
              </Card>
            )}
            {!possible && <TextButton onTap={() => back(routes.desk(id))}>回到案件</TextButton>}
          </>
        )}
      </Shown>
    </Page>
  );
}
