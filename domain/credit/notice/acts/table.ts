import { actionsFor, decide, type Acting, type Clocks, type Day, type Decision, type Moment } from '../../../lifecycle';
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

/** No statutory period runs on a notice. */
const noClocks: Clocks<CreditNotice, never> = { start: (subject) => subject, stop: (subject) => subject };

/** Decides one act; refusals in the words of notices. Pure. */
export function decideNotice(
  subject: CreditNotice,
  command: string,
  input: unknown,
  actor: Acting<NoticeRelation>,
  moment: Moment,
): Decision<CreditNotice> {
  const decision = decide(noticeTable, noClocks, subject, command, input, actor, moment);
  return !decision.ok && decision.refused === 'wrong-state' ? { ok: false, ...refuseNotice('wrong-state') } : decision;
}

/** The acts open to these relations as it stands: the buttons. Pure. */
export const noticeActions = (subject: CreditNotice, relations: readonly NoticeRelation[], day: Day): NoticeCommand[] =>
  actionsFor(noticeTable, subject, relations, day);
