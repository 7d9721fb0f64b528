import { confirmingOf } from '../../confirming';
import { always, row, staffOfCase } from './shared/row';

export const confirmLateEntry = row(confirmingOf(staffOfCase, always).confirmLateEntry);
