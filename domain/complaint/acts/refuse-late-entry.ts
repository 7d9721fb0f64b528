import { confirmingOf } from '../../confirming';
import { always, row, staffOfCase } from './shared/row';

export const refuseLateEntry = row(confirmingOf(staffOfCase, always).refuseLateEntry);
