import { actionsFor, decideInWords, type Acting, type Day, type Decision, type Moment } from '../../lifecycle';
import { promiseOn } from '../days';
import { refusePromise } from '../errors';
import type { MerchantPromise } from '../promise';
import type { PromiseRelation } from '../relations';
import { breaching } from './breaching';
import { checking } from './checking';
import { owning } from './owning';
import { table } from './row';

/** All that is done with a promise once it was begun. */
export const promiseTable = table({ ...owning, ...checking, ...breaching });
export type PromiseCommand = keyof typeof promiseTable;

/** Decides one act on the promise as its day leaves it; refusals in the words of promises. Pure. */
export function decidePromise(
  subject: MerchantPromise,
  command: string,
  input: unknown,
  actor: Acting<PromiseRelation>,
  moment: Moment,
): Decision<MerchantPromise> {
  return decideInWords(
    refusePromise('wrong-state'),
    promiseTable,
    promiseOn(subject, moment.today),
    command,
    input,
    actor,
    moment,
  );
}

/** The acts open to these relations as it stands: the buttons. Pure. */
export const promiseActions = (subject: MerchantPromise, relations: readonly PromiseRelation[], day: Day): PromiseCommand[] =>
  actionsFor(promiseTable, promiseOn(subject, day.today), relations, day);
