import type { Settings } from '../../bureau/settings';
import { actionsFor, decide, type Acting, type Clocks, type Day, type Decision, type Moment } from '../../lifecycle';
import { refuseMeasure } from '../errors';
import type { Measure } from '../measure';
import type { MeasureRelation } from '../relations';
import { carryingActs } from './carrying';
import { endingActs } from './ending';
import { proposingActs } from './proposing';
import { table } from './row';

/** All that is done with a measure once it was proposed. */
export const measureTable = table({ ...proposingActs, ...carryingActs, ...endingActs });
export type MeasureCommand = keyof typeof measureTable;

/** No statutory period of the bureau's own runs on a measure. */
const noClocks: Clocks<Measure, never> = { start: (subject) => subject, stop: (subject) => subject };

/** Decides one act; refusals in the words of measures. Pure. */
export function decideMeasure(
  subject: Measure,
  command: string,
  input: unknown,
  actor: Acting<MeasureRelation>,
  moment: Moment,
  settings: Settings,
): Decision<Measure> {
  const decision = decide(measureTable, noClocks, subject, command, input, actor, moment, settings);
  return !decision.ok && decision.refused === 'wrong-state' ? { ok: false, ...refuseMeasure('wrong-state') } : decision;
}

/** The acts open to these relations as it stands: the buttons. Pure. */
export const measureActions = (subject: Measure, relations: readonly MeasureRelation[], day: Day): MeasureCommand[] =>
  actionsFor(measureTable, subject, relations, day);
