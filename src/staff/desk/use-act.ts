import type { Complaint } from '@domain/complaint/complaint';
import Taro from '@tarojs/taro';
import { useRef, useState } from 'react';
import { client, moment, newKey, refusalOf } from '../../cloud/client';
import type { Told } from '../../cloud/envelope';
import { useQuery } from '../../cloud/use-query';
import { back, routes } from '../../routes';
import { type DeskAct, offered } from './acts';
import { type ActDraft, dropAct, openAct, saveAct } from './draft';
import { foresee } from './foresee';

const top = () => void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });

/** One act on one case: what was typed, what it would send, and the sending. */
export function useAct(id: string, act: DeskAct) {
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

  const possible = data !== undefined && offered(data.actions, data.complaint.proposal, data.me.member).includes(act);
  // Who may act is on the case, and reads the whole document.
  const whole = possible ? (data.complaint as Complaint) : undefined;
  const foreseen = whole && data && now ? foresee(whole, act, draft.input, data.me, data.relations, now) : undefined;
  const letters = Array.isArray(foreseen) ? foreseen : [];
  const blocked = foreseen && !Array.isArray(foreseen) ? foreseen : undefined;

  const change = (input: ActDraft['input']) => {
    const next = { ...draft, input };
    setErrors({});
    saveAct(id, act, next);
    setDraft(next);
  };

  const write = () => {
    setWriting(true);
    top();
  };

  const show = () => {
    setTold(undefined);
    setErrors(blocked?.fields ?? {});
    // What only another person or another state can cure is told where the letters would stand.
    setWriting(blocked?.fields !== undefined);
    top();
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

  const send = async () => {
    if (!whole) return;
    setWaiting(true);
    setTold(undefined);
    try {
      // Kept before it is sent, so that a second attempt after a restart carries the same key.
      saveAct(id, act, draft);
      const command = { id, version: whole.version, command: act, input: draft.input };
      await client.complaints.act.mutate(command, { context: { key: draft.key } });
      dropAct(id, act);
      void Taro.showToast({ title: letters.length && act !== 'proposeReject' ? '已发出' : '已办理', icon: 'none' });
      back(routes.desk(id));
    } catch (error) {
      await refused(refusalOf(error));
    } finally {
      setWaiting(false);
    }
  };

  const changes = data?.timeline.filter((item) => item.at > (read.current ?? 0)) ?? [];
  return {
    query,
    input: draft.input,
    writing,
    told,
    errors,
    waiting,
    possible,
    whole,
    letters,
    blocked,
    changes,
    change,
    write,
    show,
    send,
  };
}

export type Act = ReturnType<typeof useAct>;
