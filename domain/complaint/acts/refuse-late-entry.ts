import { confirmingOf } from '../../confirming';
import { settledEnding } from '../late-ending';
import { always, row, staffOfCase } from './shared/row';
import { nobody } from './shared/tells';

export const refuseLateEntry = row({
  ...confirmingOf(staffOfCase, always, settledEnding).refuseLateEntry,
  tells: nobody,
  confidential: false,
});
