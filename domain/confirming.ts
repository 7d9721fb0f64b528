import { refuse, type Refusal } from './errors';
import { form, longText, oneOf } from './fields';
import { waitingEntries, type LateEntry, type WithLateEntries } from './late-entries';
import { HOUSE } from './law/cite';
import { settleLateEntry } from './law/deadline/late-entry';
import type { Day, Step } from './lifecycle';
import type { SecondPerson } from './second-person';

type OnEntry<Subject> = Step<Subject, { entry: number }, string>;

/** What a case of one kind does beside its periods when the day of an entry is confirmed or refused. */
type Settling<Subject> = (subject: Subject, entry: LateEntry, confirmed: boolean, day: Day) => Subject;

const entry = oneOf('条补登');

function someWait(subject: WithLateEntries): Refusal | undefined {
  return waitingEntries(subject).length ? undefined : refuse('late-entry-missing');
}

const entryOf = ({ subject, input }: OnEntry<WithLateEntries>) => waitingEntries(subject).find(({ no }) => no === input.entry);

const anothers: SecondPerson<OnEntry<WithLateEntries>> = { first: (step) => [entryOf(step)?.by], own: 'late-entry-own' };

const stillWaits = (step: OnEntry<WithLateEntries>): Refusal | undefined =>
  entryOf(step) ? undefined : refuse('invalid-input', { fields: { entry: '这一条已经核对过，请重新选择。' } });

function settled<Subject extends WithLateEntries>(
  { subject, input, actor, moment }: OnEntry<Subject>,
  besides: Settling<Subject>,
  confirmed: boolean,
  reason?: string,
): Subject {
  const { lateEntries = [] } = subject;
  const [entered] = lateEntries.filter(({ no }) => no === input.entry);
  if (!entered) return subject;
  const settling = { confirmed, on: moment.today, by: actor.name, ...(reason && { reason }) };
  const next = {
    ...subject,
    deadlines: subject.deadlines.map((deadline) => settleLateEntry(deadline, input.entry, confirmed, moment.calendar)),
    lateEntries: lateEntries.map((one) => (one === entered ? { ...one, settled: settling } : one)),
  };
  return besides(next, entered, confirmed, moment);
}

/**
 * The rows of a lifecycle by which these relations confirm a late entry, or refuse it: a day entered late counts only once a person other
 * than the one who entered it has held it against its proof (casework: mediation).
 */
export function confirmingOf<Relation extends string, State extends string, Subject extends WithLateEntries>(
  by: readonly Relation[],
  from: readonly State[],
  besides: Settling<Subject>,
) {
  const shared = { article: HOUSE, by, from, when: someWait, second: anothers, needs: [stillWaits] };
  return {
    confirmLateEntry: {
      ...shared,
      label: '核对补登，认可日期',
      asks: form({ entry }),
      leaves: (step: OnEntry<Subject>) => settled(step, besides, true),
    },
    refuseLateEntry: {
      ...shared,
      label: '核对补登，不认可日期',
      asks: form({ entry, reason: longText('理由', 4, 500) }),
      leaves: (step: Step<Subject, { entry: number; reason: string }, string>) =>
        settled(step, besides, false, step.input.reason),
    },
  };
}
