import { form } from '../../fields';
import { HOUSE } from '../../law/cite';
import { anothers, correction, oneWaits, settled, stillWaits, toWhoCorrected } from './shared/reclassification';
import { always, reason, row, staffOfCase } from './shared/row';

export const declineReclassification = row({
  label: '核对更正，不同意',
  article: HOUSE,
  by: staffOfCase,
  from: always,
  asks: form({ correction, reason }),
  when: oneWaits,
  second: anothers,
  needs: [stillWaits],
  leaves: (step) => settled(step, { agreed: false, reason: step.input.reason }),
  tells: toWhoCorrected('更正没有同意', '请看不同意的理由，仍按原来的计。'),
  confidential: false,
});
