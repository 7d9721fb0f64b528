import { confirmingOf } from '../../confirming';
import { settledDecision } from '../late-decision';
import { row, staffOnReport } from './row';

const rows = confirmingOf(staffOnReport, ['received', 'filed', 'closed'], settledDecision);

export const confirming = { confirmLateEntry: row(rows.confirmLateEntry), refuseLateEntry: row(rows.refuseLateEntry) };
