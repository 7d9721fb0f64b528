import type { ActNames } from '@domain/act-words';
import type { CivilDate } from '@domain/civil-date';
import { refuse } from '@domain/errors';
import { sayOnPhone } from '@domain/phone-errors';
import type { Day, Moment } from '@domain/lifecycle';
import Taro from '@tarojs/taro';
import { useContext, useRef, useState } from 'react';
import { moment, newKey, refusalOf } from '../cloud/client';
import type { ShownRefusal } from '../cloud/envelope';
import { useQuery } from '../cloud/use-query';
import { handedIn, markHanded, ofAct, type Owner } from '../evidence/list';
import { moveFiles, settleFiles } from '../evidence/uploading';
import { useFiles } from '../evidence/use-files';
import type { InWords, Written } from '../form/engine';
import { inPageOrder, inputOf, misread, type Answers, type Question } from '../form/question';
import { useEngine } from '../form/use-engine';
import { back } from '../routes';
import type { TimelineItem } from '../shell/timeline';
import { ids } from '../ui/ids';
import { InPane } from '../ui/in-pane';
import { dropAct, openAct, saveAct } from './draft';
import type { Letter } from './letters';

/** What a page binds of its own kind: how the subject is read, what the act asks there, what it would send, and how it is sent. */
export interface BoundAct<Seen> {
  /** Of the subject. */
  id: string;
  act: string;
  names: Required<ActNames>;
  /** Its words are written already: it opens on the letters. */
  written?: boolean;
  /** Of one's own case: its pictures stay on this phone. */
  own?: true;
  /** Letters go out, and are shown before. */
  shows?: boolean;
  /** Where its files go up, by the key of what is written; on the subject itself where nothing else is said. */
  ownerOf?: (key: string) => Owner;
  /** Where the subject itself is shown. */
  home: string;
  /** Said once it is done. */
  done: (letters: readonly Letter[]) => string;
  read: () => Promise<Seen>;
  timelineOf: (seen: Seen) => readonly TimelineItem[];
  /** Whether the act is open to who reads, as the server answered. */
  isPossible: (seen: Seen) => boolean;
  fieldsOf: (seen: Seen, today: CivilDate) => readonly Question[];
  startsOf: (seen: Seen, day: Day, typed: Answers) => Answers;
  /** The server's own rules, where the whole subject is on the phone. */
  foresee?: (seen: Seen, input: unknown, moment: Moment) => readonly Letter[] | ShownRefusal;
  /** Looks for what tells of persons in one's own words. */
  personal?: (questions: readonly Question[], answers: Answers, leftIn: readonly string[]) => InWords[];
  send: (seen: Seen, input: unknown, key: string) => Promise<unknown>;
}

const isRefusal = (foreseen: readonly Letter[] | ShownRefusal | undefined): foreseen is ShownRefusal =>
  foreseen !== undefined && 'code' in foreseen;

/** What happened mostly happened today. */
function datesOf(questions: readonly Question[], today: CivilDate): Answers {
  const days = questions.filter(({ kind, ahead }) => kind === 'date' && !ahead).map(({ path }) => [path, today]);
  return Object.fromEntries(days) as Answers;
}

/** One act on one subject: what was typed, what it would send, and the sending. */
export function useAct<Seen>(bound: BoundAct<Seen>, given: Answers) {
  const { id, act, names, shows = false, written = false, home } = bound;
  const lead = useContext(InPane);
  const top = () => (lead ? lead(ids.acts) : void Taro.pageScrollTo({ scrollTop: 0, duration: 0 }));
  const query = useQuery(bound.read);
  const engine = useEngine<Written>({ open: () => openAct(id, act), keep: (draft) => saveAct(id, act, draft) });
  const { draft, errors, notes, told, asking, waiting, unsent, stand } = engine;
  const [writing, setWriting] = useState(!written);
  const { data } = query;
  const now = moment();
  // What one had read when this page opened; anything later is shown before sending.
  const read = useRef<number>();
  const timeline = data ? bound.timelineOf(data) : [];
  if (data) read.current ??= Math.max(0, ...timeline.map((item) => item.at));

  const possible = data !== undefined && bound.isPossible(data);
  const questions = data && now ? bound.fieldsOf(data, now.today) : [];
  const owner = bound.ownerOf?.(draft.key) ?? ofAct(id, act);
  const { pending } = useFiles(owner);

  /** What a draft would send, and what the server's own rules say of it. */
  const seenOf = (one: Written) => {
    const typed = { ...given, ...one.answers };
    const starts = data && now ? { ...datesOf(questions, now.today), ...bound.startsOf(data, now, typed) } : {};
    const answers: Answers = { ...starts, ...typed };
    const files = handedIn(questions, owner);
    const input = { ...inputOf(questions, answers), ...files };
    const foreseen = possible && now ? bound.foresee?.(data, input, now) : undefined;
    const unread = misread(questions, answers);
    const refusal = isRefusal(foreseen) ? foreseen : undefined;
    const fields = inPageOrder(questions, { ...refusal?.fields, ...unread });
    const misreadSaid = (): ShownRefusal => ({
      code: 'invalid-input',
      fields,
      ...sayOnPhone(refuse('invalid-input', { fields })),
    });
    const blocked = Object.keys(unread).length ? misreadSaid() : refusal && { ...refusal, ...(refusal.fields && { fields }) };
    return { answers, files, input, blocked, letters: foreseen && !isRefusal(foreseen) ? foreseen : [] };
  };
  const { answers, letters, blocked } = seenOf(draft);
  const foundIn = (one: Written) => bound.personal?.(questions, seenOf(one).answers, one.leftIn ?? []) ?? [];
  const found = foundIn(draft);

  const answer = (path: string, value: string | string[]) =>
    engine.answer(
      questions.find((one) => one.path === path),
      path,
      value,
    );
  const decide = (remove: boolean) => {
    const [first] = foundIn(engine.now().draft);
    if (first) engine.decide(first, remove);
  };
  const write = () => {
    setWriting(true);
    top();
  };

  const show = () => {
    const { blocked: against } = seenOf(engine.now().draft);
    stand({ told: undefined, errors: against?.fields ?? {} });
    // What only another person or another state can cure is told where the letters would stand.
    setWriting(against?.fields !== undefined);
    top();
  };

  const refused = async (refusal: ShownRefusal) => {
    if (refusal.code === 'key-reused') {
      const key = newKey();
      if (bound.ownerOf) moveFiles(owner, bound.ownerOf(key));
      engine.redraft({ key });
    }
    stand({ told: refusal });
    if (refusal.then === 'fix') {
      stand({ errors: inPageOrder(questions, refusal.fields ?? {}) });
      setWriting(true);
    }
    if (refusal.then === 'reload') await query.reload();
    top();
  };

  const send = async (without = false) => {
    if (!data || !possible) return;
    const { blocked: against, files, input } = seenOf(engine.now().draft);
    if (writing && against?.fields) return show();
    if (foundIn(engine.now().draft).length > 0) {
      stand({ asking: true });
      return top();
    }
    stand({ unsent: pending > 0 && !without });
    if (pending > 0 && !without) return top();
    await engine.sending(
      async ({ key }) => {
        markHanded(owner, files.files);
        await bound.send(data, input, key);
        dropAct(id, act);
        await settleFiles(owner, bound.ownerOf ? undefined : id, bound.own);
        void Taro.showToast({ title: bound.done(letters), icon: 'none' });
        back(home);
      },
      (error) => refused(refusalOf(error)),
    );
  };

  const changes = timeline.filter((item) => item.at > (read.current ?? 0));
  const forms = { questions, answers, typed: draft.answers, errors, notes, answer, owner, pending: unsent ? pending : 0 };
  const personal = { found, asking: asking && found.length > 0, decide };
  return {
    query,
    names,
    home,
    possible,
    writing,
    waiting,
    told,
    changes,
    write,
    show,
    send,
    letters,
    blocked,
    shows,
    ...forms,
    ...personal,
  };
}

export type ActState<Seen = unknown> = ReturnType<typeof useAct<Seen>>;
