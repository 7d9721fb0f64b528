import type { ReportRelation } from '../bureau/actor';
import { defaultSettings, type Settings } from '../bureau/settings';
import { asLateEntry } from '../late-entries';
import { decide, type Acting, type Decision, type Moment } from '../lifecycle';
import { confirming } from './acts/confirming';
import { decidingActs } from './acts/deciding';
import { endingActs } from './acts/ending';
import { routing } from './acts/routing';
import { table } from './acts/row';
import { verifyingActs } from './acts/verifying';
import { reportClocks } from './clocks';
import { claims } from './late-entries';
import type { Report } from './report';

/** Every act on a report: the whole rule of each, with its article. */
export const reportTable = table({ ...verifyingActs, ...routing, ...decidingActs, ...endingActs, ...confirming });

export type ReportCommand = keyof typeof reportTable;

/** Decides one command on one report; pure, the subject is never changed in place. */
export function decideReport(
  subject: Report,
  command: string,
  input: unknown,
  actor: Acting<ReportRelation>,
  moment: Moment,
  settings: Settings = defaultSettings,
): Decision<Report> {
  const by = (asked: unknown) => decide(reportTable, reportClocks, subject, command, asked, actor, moment, settings);
  return asLateEntry(by(input), { subject, claims, command, input, actor, moment, decide: by });
}
