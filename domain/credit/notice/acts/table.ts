import { actionsFor, decideInWords, type Acting, type Day, type Decision, type Moment } from '../../../lifecycle';
import { refuseNotice } from '../errors';
import type { CreditNotice } from '../notice';
import type { NoticeRelation } from '../relations';
import { contesting } from './contesting';
import { delivering } from './delivering';
import { drafting } from './drafting';
import { ending } from './ending';
import { table } from './row';

/** All that is done with a notice once it was begun. */
export const noticeTable = table({ ...drafting, ...delivering, ...contesting, ...ending });
export type NoticeCommand = keyof typeof noticeTable;

/** Decides one act; refusals in the words of notices. Pure. */
export function decideNotice(
  subject: CreditNotice,
  command: string,
  input: unknown,
  actor: Acting<NoticeRelation>,
  moment: Moment,
): Decision<CreditNotice> {
  return decideInWords(refuseNotice('wrong-state'), noticeTable, subject, command, input, actor, moment);
}

/** The acts open to these relations as it stands: the buttons. Pure. */
export const noticeActions = (subject: CreditNotice, relations: readonly NoticeRelation[], day: Day): NoticeCommand[] =>
  actionsFor(noticeTable, subject, relations, day);
