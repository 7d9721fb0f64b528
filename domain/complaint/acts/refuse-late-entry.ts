import { confirmingOf } from '../../confirming';
import { always, row, staffOfCase } from './shared/row';
import { nobody } from './shared/tells';

export const refuseLateEntry = row({
  ...confirmingOf(staffOfCase, always).refuseLateEntry,
  tells: nobody,
  confidential: false,
});
