import { refuse, type Refusal } from '../../../errors';
import { oneOf } from '../../../fields';
import type { Day } from '../../../lifecycle';
import type { SecondPerson } from '../../../second-person';
import { receiptIsMerged, reclassified, waitingReclassification, whyNotReceivedOn } from '../../classification';
import type { Complaint } from '../../complaint';
import type { Classified } from '../../records';
import { badField, type Act } from './row';
import type { Tells } from './tells';

/** What would stand on the case contradicts itself, or its day cannot be. */
export function contradiction(subject: Complaint, changed: Classified, { today, calendar }: Day): Refusal | undefined {
  const next = reclassified(subject, changed, calendar);
  if (next.online && next.respondent.kind === 'offline') return badField('kind', '网络消费的，请选择是哪一种网上的店。');
  if (next.respondent.kind === 'inPlatformMerchant' && !next.respondent.platform)
    return badField('platform', '请填写是在哪个平台买的。');
  if (!changed.receivedOn) return undefined;
  const problem = whyNotReceivedOn(subject, changed.receivedOn.to, today);
  return receiptIsMerged(subject) ?? (problem === undefined ? undefined : badField('receivedOn', problem));
}

export const correction = oneOf('项更正');

export type OnCorrection = Act<{ correction: number }>;

export function oneWaits(subject: Complaint): Refusal | undefined {
  return waitingReclassification(subject) ? undefined : refuse('reclassification-missing');
}

/** Whoever proposed it settles it neither way. */
export const anothers: SecondPerson<OnCorrection> = {
  first: ({ subject }) => [waitingReclassification(subject)?.by],
  own: 'reclassification-own',
};

export function stillWaits({ subject, input }: OnCorrection): Refusal | undefined {
  const waiting = waitingReclassification(subject);
  return waiting?.no === input.correction ? undefined : badField('correction', '这一项已经核对过，请重新打开案子。');
}

export function settled({ subject, actor, moment }: OnCorrection, said: { agreed: boolean; reason?: string }): Complaint {
  const settling = { ...said, on: moment.today, by: actor.name };
  const waiting = waitingReclassification(subject);
  const reclassifications = (subject.reclassifications ?? []).map((one) =>
    one === waiting ? { ...one, settled: settling } : one,
  );
  return { ...subject, reclassifications };
}

/** Who proposed a correction hears what the second person said of it. */
export const toWhoCorrected =
  (title: string, ask: string): Tells =>
  (before) => {
    const waited = waitingReclassification(before);
    return waited ? [{ to: [{ member: waited.by.member }], title, ask }] : [];
  };
