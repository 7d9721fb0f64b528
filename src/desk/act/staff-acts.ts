import { staffWords } from '@domain/complaint/acts/of-staff';
import type { Answers } from '@domain/question';
import type { Complaint } from '@domain/complaint/complaint';
import type { BoundAct } from '../../act/use-act';
import { sideOf } from '../../case/side';
import type { Command } from '../commands';
import { client, moment } from '../../cloud/client';
import { wholeCase } from '../../cloud/whole-case';
import { routes } from '../../routes';
import { approvedBy, foresee, givenBy } from './foresee';
import { possibleToday } from './possible-today';
import { approvalOf, sendsLetters, staffNames } from './offered';

async function read(id: string) {
  const [me, got] = await Promise.all([client.accounts.me.query(), wholeCase(id)]);
  return { me, ...got, complaint: got.case };
}
/** The case as the page of an act reads it, and who reads it. */
export type Seen = Awaited<ReturnType<typeof read>>;

/** What was found about a case and an act begins with, to be read and put right. */
const found: Readonly<Partial<Record<Command, (seen: Seen) => Answers | undefined>>> = {
  reject: ({ matter }) => matter?.rejection,
  proposeReject: ({ matter }) => matter?.rejection,
};

/** An act of the bureau on a complaint. Who may act is on the case and reads the whole document, so that the rules foresee it. */
export function staffAct(id: string, act: Command): BoundAct<Seen> {
  const words = staffWords[act] ?? {};
  const approval = approvalOf(act);
  const isPossible = ({ actions, relations }: Seen) => actions.includes(act) && !sideOf(relations);
  const whole = (seen: Seen) => seen.complaint as Complaint;
  return {
    id,
    act,
    names: staffNames(act),
    written: words.written,
    shows: sendsLetters(act),
    home: routes.desk(id),
    done: (letters) => (letters.length && !words.approval ? '已发出' : '已办理'),
    read: () => read(id),
    timelineOf: ({ timeline }) => timeline,
    isPossible,
    fieldsOf: (seen, today) => {
      const now = moment();
      const fields = isPossible(seen) ? (words.fields?.(whole(seen), today) ?? []) : [];
      return now ? possibleToday(fields, act, whole(seen), givenBy(seen.me, seen.relations, act, {}).actor, now) : fields;
    },
    startsOf: (seen, { today, calendar }, typed) =>
      isPossible(seen) ? { ...words.starts?.(whole(seen), today, typed, calendar), ...found[act]?.(seen) } : {},
    foresee: (seen, input, moment) => {
      const given = givenBy(seen.me, seen.relations, act, input);
      return foresee(whole(seen), approval ? [given, approvedBy(approval)] : [given], moment);
    },
    send: (seen, input, key) =>
      client.complaints.act.mutate({ id, version: seen.complaint.version ?? 0, command: act, input }, { context: { key } }),
  };
}
