import type { Refusal } from '../../../errors';
import { form, longText } from '../../../fields';
import {
  actionsFor,
  decideInWords,
  defineLifecycle,
  type Acting,
  type Day,
  type Decision,
  type Moment,
  type Step,
} from '../../../lifecycle';
import { HOUSE } from '../../../law/cite';
import type { Person } from '../../../merchant/person';
import { without } from '../../../without';
import { isFresh, isInWindow } from '../../annual/report';
import type { BatchState, NoticeBatch } from '../batch';
import { refuseBatch } from '../errors';
import { batchStaff, type BatchRelation } from '../relations';

const { row, table } = defineLifecycle<BatchState, BatchRelation, never, NoticeBatch>();

const reason = longText('理由', 4, 300);
const person = ({ actor: { member, name } }: Step<NoticeBatch, unknown, BatchRelation>): Person => ({ member, name });

/** What it says must still be so on the day it is approved, and on the day it begins. */
const stillSo = ({ occasion, whom }: NoticeBatch, today: string): Refusal | undefined => {
  if (occasion.topic === 'annualDue' && !isInWindow(today)) return refuseBatch('window-closed');
  if (occasion.topic === 'rule' && occasion.effectiveOn < today) return refuseBatch('rule-in-force');
  return whom.list && !isFresh(whom.list, today) ? refuseBatch('list-old') : undefined;
};

/** All that is done with a mailing once it was begun. */
export const batchTable = table({
  approve: row({
    label: '批准',
    article: HOUSE,
    by: ['leader'],
    from: ['drafted'],
    to: 'approved',
    asks: form({}),
    second: { first: ({ subject }) => subject.writers, own: refuseBatch('approve-own') },
    needs: [({ subject, moment }) => stillSo(subject, moment.today)],
    leaves: (step) => ({ ...step.subject, approved: { on: step.moment.today, by: person(step) } }),
  }),
  sendBack: row({
    label: '退回修改',
    article: HOUSE,
    by: batchStaff,
    from: ['drafted', 'approved'],
    to: 'drafted',
    asks: form({ reason }),
    leaves: (step) => ({
      ...without(step.subject, 'approved'),
      returned: [...(step.subject.returned ?? []), { on: step.moment.today, by: person(step), reason: step.input.reason }],
    }),
  }),
  discard: row({
    label: '这一批不用了',
    article: HOUSE,
    by: batchStaff,
    from: ['drafted', 'approved'],
    to: 'discarded',
    asks: form({ reason }),
    leaves: (step) => ({
      ...step.subject,
      discarded: { on: step.moment.today, by: person(step), reason: step.input.reason },
    }),
  }),
  start: row({
    label: '开始发',
    article: HOUSE,
    by: batchStaff,
    from: ['approved'],
    to: 'running',
    asks: form({}),
    needs: [({ subject, moment }) => stillSo(subject, moment.today)],
    leaves: (step) => ({ ...step.subject, started: { on: step.moment.today, by: person(step) } }),
  }),
  /** Whoever was told stays told; the others are listed as not told. */
  abandon: row({
    label: '停下，不再发',
    article: HOUSE,
    by: batchStaff,
    from: ['running'],
    asks: form({ reason }),
    when: ({ abandoned }) => (abandoned ? refuseBatch('wrong-state') : undefined),
    leaves: (step) => ({
      ...step.subject,
      abandoned: { on: step.moment.today, by: person(step), reason: step.input.reason },
    }),
  }),
});
export type BatchCommand = keyof typeof batchTable;

/** Decides one act; refusals in the words of mailings. Pure. */
export function decideBatch(
  subject: NoticeBatch,
  command: string,
  input: unknown,
  actor: Acting<BatchRelation>,
  moment: Moment,
): Decision<NoticeBatch> {
  return decideInWords(refuseBatch('wrong-state'), batchTable, subject, command, input, actor, moment);
}

/** The acts open to these relations as it stands: the buttons. Pure. */
export const batchActions = (subject: NoticeBatch, relations: readonly BatchRelation[], day: Day): BatchCommand[] =>
  actionsFor(batchTable, subject, relations, day);
