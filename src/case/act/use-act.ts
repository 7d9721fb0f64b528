import type { CivilDate } from '@domain/civil-date';
import type { Complaint } from '@domain/complaint/complaint';
import type { ComplaintView } from '@domain/complaint/visibility';
import { refuse } from '@domain/errors';
import Taro from '@tarojs/taro';
import { useRef, useState } from 'react';
import { client, moment, newKey, refusalOf } from '../../cloud/client';
import type { ShownRefusal } from '../../cloud/envelope';
import { useQuery } from '../../cloud/use-query';
import { wholeCase } from '../../cloud/whole-case';
import { back, routes } from '../../routes';
import type { Written } from '../../form/engine';
import { inputOf, misread, type Answers, type Question } from '../../form/question';
import { useEngine } from '../../form/use-engine';
import { undecided } from '../cards/personal';
import { handedIn, markHanded, ofAct } from '../../evidence/list';
import { settleFiles } from '../../evidence/uploading';
import { useFiles } from '../../evidence/use-files';
import { approvalOf, type Command, sendsLetters, sideOf, wordsOf } from './acts';
import { dropAct, openAct, saveAct } from './draft';
import { foresee } from './foresee';
import { questionsOfParty } from './questions-of-parties';
import { staffQuestions } from './questions-of-staff';
import { claimStart, startsOf } from './starts';

const top = () => void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });

/** What stands in the form before anybody types: what happened mostly happened today; what was agreed to before; what the case knows. */
function startOf(
  act: Command,
  questions: readonly Question[],
  { consents, complainant, ...view }: ComplaintView,
  typed: Answers,
  whole?: Complaint,
  today?: CivilDate,
): Answers {
  const days = questions.filter(({ kind, ahead }) => kind === 'date' && !ahead).map(({ path }) => [path, today]);
  const agreed =
    act === 'recordConsent' && consents ? Object.entries(consents).map(([path, yes]) => [path, yes ? 'yes' : 'no']) : [];
  const contact =
    act === 'correctContact'
      ? [
          ['phone', complainant?.phone],
          ['address', complainant?.address],
        ]
      : [];
  const claim = act === 'changeClaim' ? claimStart(view) : {};
  const known = whole && today ? startsOf(act, whole, today, typed) : {};
  return { ...(Object.fromEntries([...days, ...agreed, ...contact]) as Answers), ...claim, ...known };
}

/** One act on one case: what was typed, what it would send, and the sending. */
export function useAct(id: string, act: Command, given: Answers) {
  const query = useQuery(async () => {
    const [me, got] = await Promise.all([client.accounts.me.query(), wholeCase(id)]);
    return { me, ...got, complaint: got.case };
  });
  const engine = useEngine<Written>({ open: () => openAct(id, act), keep: (draft) => saveAct(id, act, draft) });
  const { draft, errors, notes, told, asking, waiting, unsent, now: standing, stand } = engine;
  // An act whose words are written already opens on the letters.
  const [writing, setWriting] = useState(act !== 'accept' && !Object.values(approvalOf).includes(act));
  const { data } = query;
  const now = moment();
  // What one had read when this page opened; anything later is shown before sending.
  const read = useRef<number>();
  if (data) read.current ??= Math.max(0, ...data.timeline.map((item) => item.at));

  const side = data && sideOf(data.relations);
  const party = side !== undefined;
  const possible = data?.actions.includes(act) ?? false;
  // Staff who may act are on the case and read the whole document; a party's phone never holds it.
  const whole = possible && data && !party ? (data.complaint as Complaint) : undefined;
  const questions = side
    ? questionsOfParty(act, side)
    : whole
      ? (staffQuestions[act]?.(whole, now?.today ?? whole.receivedOn) ?? [])
      : [];
  const owner = ofAct(id, act);
  const { pending } = useFiles(owner);
  const shows = !party && sendsLetters(act);

  /** What a draft would send, and what the server's own rules say of it. */
  const seenOf = ({ answers: written }: Written) => {
    const typed = { ...given, ...written };
    const answers: Answers = { ...startOf(act, questions, data?.complaint ?? {}, typed, whole, now?.today), ...typed };
    const files = handedIn(questions, owner);
    const input = { ...inputOf(questions, answers), ...files };
    const foreseen = whole && data && now ? foresee(whole, act, input, data.me, data.relations, now) : undefined;
    const letters = Array.isArray(foreseen) ? foreseen : [];
    const refusal = foreseen && !Array.isArray(foreseen) ? foreseen : undefined;
    const unread = misread(questions, answers);
    const blocked = Object.keys(unread).length ? refuse('invalid-input', { fields: { ...refusal?.fields, ...unread } }) : refusal;
    return { answers, files, input, letters, blocked };
  };
  const { answers, letters, blocked } = seenOf(draft);

  // A party's own words; what staff write they write for the file.
  const foundIn = (written: Written) => (party ? undecided(questions, seenOf(written).answers, written.leftIn ?? []) : []);
  const found = foundIn(draft);
  const answer = (path: string, value: string | string[]) =>
    engine.answer(
      questions.find((one) => one.path === path),
      path,
      value,
    );
  const decide = (remove: boolean) => {
    const [first] = foundIn(standing().draft);
    if (first) engine.decide(first, remove);
  };

  const write = () => {
    setWriting(true);
    top();
  };

  const show = () => {
    const { blocked: against } = seenOf(standing().draft);
    stand({ told: undefined, errors: against?.fields ?? {} });
    // What only another person or another state can cure is told where the letters would stand.
    setWriting(against?.fields !== undefined);
    top();
  };

  const refused = async (refusal: ShownRefusal) => {
    if (refusal.code === 'key-reused') engine.redraft({ key: newKey() });
    stand({ told: refusal });
    if (refusal.then === 'fix') {
      stand({ errors: refusal.fields ?? {} });
      setWriting(true);
    }
    if (refusal.then === 'reload') await query.reload();
    top();
  };

  const send = async (without = false) => {
    if (!data || !possible) return;
    const { blocked: against, files, input } = seenOf(standing().draft);
    if (writing && against?.fields) return show();
    if (foundIn(standing().draft).length > 0) {
      stand({ asking: true });
      return top();
    }
    stand({ unsent: pending > 0 && !without });
    if (pending > 0 && !without) return top();
    await engine.sending(
      async ({ key }) => {
        markHanded(owner, files.files);
        const command = { id, version: data.complaint.version ?? 0, command: act, input };
        await client.complaints.act.mutate(command, { context: { key } });
        dropAct(id, act);
        await settleFiles(owner, id);
        void Taro.showToast({ title: letters.length && !approvalOf[act] ? '已发出' : '已办理', icon: 'none' });
        back(party ? routes.caseView(id) : routes.desk(id));
      },
      (error) => refused(refusalOf(error)),
    );
  };

  const words = wordsOf(act, party);
  const changes = data?.timeline.filter((item) => item.at > (read.current ?? 0)) ?? [];
  const forms = { questions, answers, errors, notes, answer, owner, pending: unsent ? pending : 0 };
  const personal = { found, asking: asking && found.length > 0, decide };
  const letter = { letters, blocked, shows, whole };
  return { query, words, party, possible, writing, waiting, told, changes, write, show, send, ...forms, ...letter, ...personal };
}

export type Act = ReturnType<typeof useAct>;
