import { choice, optionalText } from '../../fields';
import { HOUSE } from '../../law/cite';
import { plusDays } from '../../civil-date';
import { without } from '../../without';
import type { Bulletin, PastVersion, Person, Writing } from '../bulletin';
import { refuseBulletin } from '../errors';
import { removalReasonKeys, type NamedFirm } from '../naming';
import { correctionSchema } from '../writing';
import {
  badField,
  editors,
  form,
  notWriter,
  oneId,
  openReason,
  person,
  reason,
  rewritten,
  row,
  unsayable,
  withWriter,
  writingOf,
  type Act,
} from './row';

const waits = (subject: Bulletin) => (subject.correction ? undefined : refuseBulletin('correction-missing'));

/** What is written of it now, alone. */
export function writingIn(subject: Writing): Writing {
  const { kind, title, lead, blocks, issuer, occasion, audience, categories, problems, places, networkRelated } = subject;
  const { validUntil, laws, names, relayed } = subject;
  return {
    ...{ kind, title, blocks, issuer, audience, categories, problems, places, networkRelated, laws },
    ...(lead !== undefined && { lead }),
    ...(occasion !== undefined && { occasion }),
    ...(validUntil !== undefined && { validUntil }),
    ...(names !== undefined && { names }),
    ...(relayed !== undefined && { relayed }),
  };
}

/** Since when it reads as it does. */
const since = ({ versions = [], publishedOn, on }: Bulletin): string => {
  const last = versions[versions.length - 1];
  return last ? plusDays(last.until, 1) : (publishedOn ?? on);
};

/** The correction stands in its place, what stood there is kept and marked. */
function corrected(subject: Bulletin, by: Person, today: string): Bulletin {
  const { correction } = subject;
  if (!correction) return subject;
  const from = since(subject);
  const before: PastVersion = {
    writing: writingIn(subject),
    ...{ from, until: today < from ? from : today },
    ...{ reason: correction.reason, by: correction.by, approvedBy: by },
  };
  const versions = [...(subject.versions ?? []), before];
  return { ...rewritten(without(subject, 'correction'), correction.writing), versions };
}

const taken = (names: readonly NamedFirm[] | undefined, firm: NamedFirm, removed: NamedFirm['removed']): NamedFirm[] =>
  (names ?? []).map((one) => (one.name === firm.name && one.document === firm.document ? { ...one, removed } : one));

/** The name off everywhere at once: from what is read, from what waits to be read, and from what was read. */
function withoutName(
  step: Act<{ name: string; why: NonNullable<NamedFirm['removed']>['why']; note?: string | undefined }>,
): Bulletin {
  const { subject, input, actor, moment } = step;
  const firm = subject.names?.find(({ id }) => id === input.name);
  if (!firm) return subject;
  const removed = { on: moment.today, by: actor.name, why: input.why, ...(input.note && { note: input.note }) };
  const off = <W extends Writing>(writing: W): W =>
    writing.names ? { ...writing, names: taken(writing.names, firm, removed) } : writing;
  const { correction, versions } = subject;
  return {
    ...off(subject),
    ...(correction && { correction: { ...correction, writing: off(correction.writing) } }),
    ...(versions && { versions: versions.map((one) => ({ ...one, writing: off(one.writing) })) }),
  };
}

/** What is put right after publication: by two persons what is read, by one and at once a name that may stand there no longer. */
export const correcting = {
  correct: row({
    label: '更正',
    article: HOUSE,
    by: editors,
    from: ['published'],
    asks: correctionSchema,
    when: (subject) => (subject.correction ? refuseBulletin('correction-open') : undefined),
    needs: [
      ({ input, moment }) => unsayable(input.writing, moment.today, 'writing.'),
      ({ subject, input }) => openReason(subject, input.reason, input.writing.names),
    ],
    leaves: (step) => {
      const { subject, input, moment } = step;
      const writing = writingOf(input.writing, subject.names);
      const by = person(step);
      const correction = { writing, reason: input.reason, on: moment.today, by };
      return { ...subject, correction, writers: withWriter(subject.writers, by) };
    },
  }),
  approveCorrection: row({
    label: '批准更正',
    article: HOUSE,
    by: ['leader'],
    from: ['published'],
    asks: form({}),
    when: waits,
    second: notWriter('approve-own'),
    needs: [({ subject: { correction }, moment }) => (correction ? unsayable(correction.writing, moment.today) : undefined)],
    leaves: (step) => corrected(step.subject, person(step), step.moment.today),
  }),
  declineCorrection: row({
    label: '不更正',
    article: HOUSE,
    by: editors,
    from: ['published'],
    asks: form({ reason }),
    when: waits,
    leaves: (step) => {
      const { subject, input, moment } = step;
      const line = { on: moment.today, by: person(step), reason: input.reason };
      return { ...without(subject, 'correction'), returned: [...(subject.returned ?? []), line] };
    },
  }),
  removeName: row({
    label: '撤下单位名称',
    article: '条例-29',
    by: editors,
    from: ['published', 'withdrawn', 'expired', 'scheduled', 'approved', 'checked', 'drafted'],
    asks: form({
      name: oneId('哪个单位'),
      why: choice('为什么撤下', removalReasonKeys),
      note: optionalText('说明', 200),
    }),
    when: ({ names = [] }) => (names.some(({ removed }) => !removed) ? undefined : refuseBulletin('wrong-state')),
    needs: [
      ({ subject, input }) =>
        subject.names?.some(({ id, removed }) => id === input.name && !removed)
          ? undefined
          : badField('name', '这个单位已经撤下，请重新选择。'),
    ],
    leaves: withoutName,
  }),
};
