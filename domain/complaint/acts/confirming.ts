import { form } from '../../fields';
import { HOUSE } from '../../law/cite';
import { refuse, type Refusal } from '../../errors';
import { settleLateEntry } from '../../law/deadline/late-entry';
import type { Complaint } from '../complaint';
import { waitingEntries } from '../late-entries';
import { type Act, always, badField, oneOf, reason, row, staffOfCase } from './row';

const entryNo = oneOf('条补登');

type OnEntry = Act<{ entry: number }>;

const entryOf = ({ subject, input }: OnEntry) => waitingEntries(subject).find(({ no }) => no === input.entry);

function someWait(subject: Complaint): Refusal | undefined {
  return waitingEntries(subject).length ? undefined : refuse('late-entry-missing');
}

/** It waits, and is another person's. */
function anothers(step: OnEntry): Refusal | undefined {
  const entry = entryOf(step);
  if (!entry) return badField('entry', '这一条已经核对过，请重新选择。');
  return entry.by.member === step.actor.member ? refuse('late-entry-own') : undefined;
}

function settled({ subject, input, actor, moment }: OnEntry, confirmed: boolean, why?: string): Complaint {
  const settling = { confirmed, on: moment.today, by: actor.name, ...(why && { reason: why }) };
  return {
    ...subject,
    deadlines: subject.deadlines.map((deadline) => settleLateEntry(deadline, input.entry, confirmed)),
    lateEntries: (subject.lateEntries ?? []).map((one) => (one.no === input.entry ? { ...one, settled: settling } : one)),
  };
}

/** 补登: a day entered late counts only once a person other than the one who entered it has held it against its proof (casework: mediation). */
export const confirming = {
  confirmLateEntry: row({
    label: '核对补登，认可日期',
    article: HOUSE,
    by: staffOfCase,
    from: always,
    asks: form({ entry: entryNo }),
    when: someWait,
    needs: [anothers],
    leaves: (step) => settled(step, true),
  }),
  refuseLateEntry: row({
    label: '核对补登，不认可日期',
    article: HOUSE,
    by: staffOfCase,
    from: always,
    asks: form({ entry: entryNo, reason }),
    when: someWait,
    needs: [anothers],
    leaves: (step) => settled(step, false, step.input.reason),
  }),
};
