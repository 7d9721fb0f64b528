import { refuse, type Refusal } from '../../errors';
import { form } from '../../fields';
import { HOUSE } from '../../law/cite';
import { isStale, reclassified, waitingReclassification } from '../classification';
import {
  anothers,
  contradiction,
  correction,
  oneWaits,
  settled,
  stillWaits,
  toWhoCorrected,
  type OnCorrection,
} from './shared/reclassification';
import { always, row, staffOfCase } from './shared/row';

/** The case may have moved since it was proposed. */
function stillRight({ subject, moment }: OnCorrection): Refusal | undefined {
  const changed = waitingReclassification(subject)?.changed ?? {};
  if (isStale(subject, changed)) return refuse('reclassification-stale');
  const problem = contradiction(subject, changed, moment);
  return problem?.refused === 'invalid-input' ? refuse('reclassification-stale') : problem;
}

export const agreeReclassification = row({
  label: '核对更正，同意',
  article: HOUSE,
  by: staffOfCase,
  from: always,
  asks: form({ correction }),
  when: oneWaits,
  second: anothers,
  needs: [stillWaits, stillRight],
  leaves: (step) => {
    const { changed = {} } = waitingReclassification(step.subject) ?? {};
    return reclassified(settled(step, { agreed: true }), changed, step.moment.calendar);
  },
  notice: { complainant: 'receiptCorrected' },
  tells: toWhoCorrected('更正已同意', '您提出的更正已经生效，请看期限有没有变。'),
  confidential: false,
});
