import { confirmingOf } from '../../confirming';
import { always, row, staffOfCase } from './row';

const rows = confirmingOf(staffOfCase, always);

export const confirming = { confirmLateEntry: row(rows.confirmLateEntry), refuseLateEntry: row(rows.refuseLateEntry) };
