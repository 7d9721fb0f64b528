import type { StaffWords } from '@domain/act-words';
import type { EnrolmentSeen } from '@domain/enrolment/own-words';
import { namesOf } from '../act/names';
import type { BoundAct } from '../act/use-act';
import { client } from '../cloud/client';
import { ofDraft } from '../evidence/list';

export const readEnrolment = (id: string) => client.settling.enrolment.query({ id });
export type OpenedEnrolment = Awaited<ReturnType<typeof readEnrolment>>;

interface Bound {
  id: string;
  act: string;
  label: string;
  words: StaffWords<EnrolmentSeen>;
  home: string;
}

/** One act on an enrolment, of whoever's words these are. */
export const enrolmentAct = ({ id, act, label, words, home }: Bound): BoundAct<OpenedEnrolment> => ({
  ...{ id, act, home, names: namesOf(label, words) },
  ownerOf: ofDraft,
  done: () => '已办理',
  timelineOf: () => [],
  read: () => readEnrolment(id),
  isPossible: ({ acts, anothers }) => acts.some(({ command }) => command === act) && !anothers.includes(act),
  fieldsOf: (seen, today) => words.fields?.(seen, today) ?? [],
  startsOf: (seen, { today, calendar }, typed) => words.starts?.(seen, today, typed, calendar) ?? {},
  send: ({ version }, input, key) =>
    client.settling.enrolmentAct.mutate({ id, version, command: act, input }, { context: { key } }),
});
