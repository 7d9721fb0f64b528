import { confirmingOf } from '../../confirming';
import { always, row, staffOfCase } from './shared/row';
import { nobody } from './shared/tells';

export const confirmLateEntry = row({
  ...confirmingOf(staffOfCase, always).confirmLateEntry,
  tells: nobody,
  confidential: false,
});
