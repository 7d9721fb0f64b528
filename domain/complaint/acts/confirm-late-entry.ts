import { confirmingOf } from '../../confirming';
import { settledEnding } from '../late-ending';
import { always, row, staffOfCase } from './shared/row';
import { nobody } from './shared/tells';

export const confirmLateEntry = row({
  ...confirmingOf(staffOfCase, always, settledEnding).confirmLateEntry,
  tells: nobody,
  confidential: false,
});
