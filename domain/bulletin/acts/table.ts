import { decideInWords, actionsFor, type Acting, type Day, type Decision, type Moment } from '../../lifecycle';
import type { Bulletin } from '../bulletin';
import { refuseBulletin } from '../errors';
import type { BulletinRelation } from '../relations';
import { correcting } from './correcting';
import { drafting } from './drafting';
import { publishing } from './publishing';
import { releasing } from './releasing';
import { table } from './row';

/** All that is done with a bulletin once it was begun. */
export const bulletinTable = table({ ...drafting, ...publishing, ...correcting, ...releasing });
export type BulletinCommand = keyof typeof bulletinTable;

/** Decides one act; refusals in the words of bulletins. Pure. */
export function decideBulletin(
  subject: Bulletin,
  command: string,
  input: unknown,
  actor: Acting<BulletinRelation>,
  moment: Moment,
): Decision<Bulletin> {
  return decideInWords(refuseBulletin('wrong-state'), bulletinTable, subject, command, input, actor, moment);
}

/** The acts open to these relations as it stands: the buttons. Pure. */
export const bulletinActions = (subject: Bulletin, relations: readonly BulletinRelation[], day: Day): BulletinCommand[] =>
  actionsFor(bulletinTable, subject, relations, day);
