import { staffWords } from '@domain/complaint/acts/of-staff';
import { namedIn } from '@domain/complaint/merchant-link';
import type { Answers, Question } from '@domain/question';
import type { Complaint } from '@domain/complaint/complaint';
import { openAct } from '../../act/draft';
import type { BoundAct } from '../../act/use-act';
import { sideOf } from '../../case/side';
import type { Command } from '../commands';
import { client, moment } from '../../cloud/client';
import { wholeCase } from '../../cloud/whole-case';
import { routes } from '../../routes';
import { approvedBy, foresee, givenBy } from './foresee';
import { possibleToday } from './possible-today';
import { choicesOf, type Proposed } from './register';
import { approvalOf, sendsLetters, staffNames } from './offered';

async function read(id: string, register?: { also?: string }) {
  const [me, got, known] = await Promise.all([
    client.accounts.me.query(),
    wholeCase(id),
    register && client.complaints.register.query({ id, ...register }),
  ]);
  return { me, ...got, complaint: got.case, register: known };
}
/** The case as the page of an act reads it, and who reads it. */
export type Seen = Awaited<ReturnType<typeof read>>;

/** What was found about a case and an act begins with, to be read and put right. */
const suggested: Readonly<Partial<Record<Command, (seen: Seen) => Answers | undefined>>> = {
  reject: ({ matter }) => matter?.rejection,
  proposeReject: ({ matter }) => matter?.rejection,
};

/** What a page knows beside the case: what was found by words meanwhile, and with what the form was opened. */
interface Besides {
  found: readonly Proposed[];
  given: Answers;
}

/** Acts that choose among what the register has; what is chosen already is among it, however it was found. */
const chooses: Readonly<Partial<Record<Command, string>>> = { linkMerchant: 'of' };

const textIn = (answer: Answers[string]) => (typeof answer === 'string' ? answer : undefined);

/** Reads an act's case, with what the register has for it where the act chooses among that. */
function readFor(id: string, act: Command, given: Answers) {
  const path = chooses[act];
  if (!path) return read(id);
  const word = textIn(openAct(id, act).answers[path]) ?? textIn(given[path]);
  const also = word && namedIn(word).merchant;
  return read(id, also ? { also } : {});
}

/** The fields of an act with what the register offers to choose from. */
function withChoices(fields: readonly Question[], act: Command, { register }: Seen, found: readonly Proposed[]) {
  const { also, rows = [] } = register ?? {};
  const proposed = also && rows.every(({ id }) => id !== also.id) ? [also, ...rows] : rows;
  return fields.map((one) => (one.path === chooses[act] ? { ...one, options: choicesOf([...found, ...proposed]) } : one));
}

/** An act of the bureau on a complaint. Who may act is on the case and reads the whole document, so that the rules foresee it. */
export function staffAct(id: string, act: Command, { found, given }: Besides): BoundAct<Seen> {
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
    read: () => readFor(id, act, given),
    timelineOf: ({ timeline }) => timeline,
    isPossible,
    fieldsOf: (seen, today) => {
      const now = moment();
      const asked = isPossible(seen) ? (words.fields?.(whole(seen), today) ?? []) : [];
      const fields = withChoices(asked, act, seen, found);
      return now ? possibleToday(fields, act, whole(seen), givenBy(seen.me, seen.relations, act, {}).actor, now) : fields;
    },
    startsOf: (seen, { today, calendar }, typed) =>
      isPossible(seen) ? { ...words.starts?.(whole(seen), today, typed, calendar), ...suggested[act]?.(seen) } : {},
    foresee: (seen, input, moment) => {
      const given = givenBy(seen.me, seen.relations, act, input);
      return foresee(whole(seen), approval ? [given, approvedBy(approval)] : [given], moment);
    },
    send: (seen, input, key) =>
      client.complaints.act.mutate({ id, version: seen.complaint.version ?? 0, command: act, input }, { context: { key } }),
  };
}
