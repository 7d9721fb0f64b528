import type { Settings } from '../../bureau/settings';
import { actionsFor, decideInWords, type Acting, type Day, type Decision, type Moment } from '../../lifecycle';
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

/** Decides one act; refusals in the words of measures. Pure. */
export function decideMeasure(
  subject: Measure,
  command: string,
  input: unknown,
  actor: Acting<MeasureRelation>,
  moment: Moment,
  settings: Settings,
): Decision<Measure> {
  return decideInWords(refuseMeasure('wrong-state'), measureTable, subject, command, input, actor, moment, settings);
}

/** The acts open to these relations as it stands: the buttons. Pure. */
export const measureActions = (
  subject: Measure,
  relations: readonly MeasureRelation[],
  day: Day,
  settings?: Settings,
): MeasureCommand[] => actionsFor(measureTable, subject, relations, day, settings);
