import { confirmingOf } from '../../confirming';
import { row, staffOnReport } from './row';

const rows = confirmingOf(staffOnReport, ['received', 'filed', 'closed']);

export const confirming = { confirmLateEntry: row(rows.confirmLateEntry), refuseLateEntry: row(rows.refuseLateEntry) };
