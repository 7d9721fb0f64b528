import * as z from 'zod';
import { choice, date, form, longText, optionalLongText, optionalText, text } from '../../../fields';
import { refuse, type Refusal } from '../../../errors';
import { HOUSE } from '../../../law/cite';
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
import type { SecondPerson } from '../../../second-person';
import { without } from '../../../without';
import type { Person } from '../../../merchant/person';
import { contentSchema, type FactContent } from '../content';
import { refuseFact } from '../errors';
import { endingKeys, endings, type CreditFact, type Ending, type FactState, type PastContent } from '../fact';
import { contentProblem, fitting } from '../fitting';
import type { FactRelation } from '../relations';

const { row, table } = defineLifecycle<FactState, FactRelation, never, CreditFact>();
type Act<Input> = Step<CreditFact, Input, FactRelation>;

const officers = ['officer', 'leader'] as const;
const reason = longText('理由', 4, 300);
const person = ({ actor: { member, name } }: Act<unknown>): Person => ({ member, name });
const badField = (field: string, message: string): Refusal => refuse('invalid-input', { fields: { [field]: message } });

/** Whoever entered or corrected any of it does not check it, whatever role that person has. */
const notWriter: SecondPerson<Act<unknown>> = { first: ({ subject }) => subject.writers, own: refuseFact('check-own') };

const contentKeys = Object.keys(contentSchema.shape) as (keyof FactContent)[];

/** What is written of a fact, without what the bureau did with it. Pure. */
export function contentOf(fact: FactContent): FactContent {
  const kept = contentKeys.flatMap((key) => (fact[key] === undefined ? [] : [[key, fact[key]] as const]));
  return Object.fromEntries(kept) as unknown as FactContent;
}

const withWriter = (writers: readonly Person[], by: Person): Person[] =>
  writers.some(({ member }) => member === by.member) ? [...writers] : [...writers, by];

/** The fact with its content of now kept as it was, waiting for a second person again. */
function anew(step: Act<unknown>, why: string): CreditFact {
  const { subject, moment } = step;
  const { checked, versions = [], writers } = subject;
  const past: PastContent = {
    ...{ content: contentOf(subject), until: moment.today, reason: why, by: person(step) },
    ...(checked && { checkedBy: checked.by }),
  };
  const rest = without(subject, 'checked', 'reached');
  return { ...rest, writers: withWriter(writers, person(step)), versions: [...versions, past] };
}

/** What an ending needs: which kinds it fits, and what stands on paper. */
const ofEnding: Readonly<Record<Ending, { kinds?: readonly CreditFact['kind'][]; document?: true; reason?: true }>> = {
  repaired: { kinds: ['penalty', 'spotCheck'], document: true },
  automatic: {},
  movedOut: { kinds: ['abnormal', 'serious'], document: true },
  annulled: { document: true, reason: true },
  deregistered: {},
  mistaken: { reason: true },
};

const MOST_VERSIONS = 20;
const few = ({ subject }: Act<unknown>): Refusal | undefined =>
  (subject.versions?.length ?? 0) < MOST_VERSIONS ? undefined : refuseFact('wrong-state');

const fraudAsks = form({ on: date('决定日期'), document: text('决定书文号', 2, 80) });
const fraudDay = ({ input, subject, moment }: Act<z.output<typeof fraudAsks>>): Refusal | undefined => {
  if (input.on > moment.today) return badField('on', '决定日期不能晚于今天。');
  return input.on < subject.publishedOn ? badField('on', '决定日期不能早于公示日期，请核对。') : undefined;
};

/** All that is done with a credit fact once it was entered or imported. */
export const factTable = table({
  check: row({
    label: '核对',
    article: '令45-19',
    by: officers,
    from: ['entered'],
    to: 'checked',
    asks: form({}),
    second: notWriter,
    leaves: (step) => ({ ...step.subject, checked: { on: step.moment.today, by: person(step) } }),
  }),
  sendBack: row({
    label: '退回修改',
    article: HOUSE,
    by: officers,
    from: ['entered'],
    to: 'returned',
    asks: form({ reason }),
    second: notWriter,
    leaves: (step) => {
      const { subject, input, moment } = step;
      const returned = { on: moment.today, by: person(step), reason: input.reason };
      return { ...subject, returned: [...(subject.returned ?? []), returned].slice(-10) };
    },
  }),
  correct: row({
    label: '更正',
    article: '令45-12',
    by: officers,
    from: ['entered', 'returned', 'checked'],
    to: 'entered',
    asks: form({ reason, content: contentSchema }),
    needs: [
      few,
      ({ subject, input, moment }) => contentProblem(fitting(input.content), subject.merchantKind, moment.today, 'content.'),
      ({ subject, input }) =>
        input.content.related?.includes(subject._id) ? badField('content.related', '不能选这一条自己。') : undefined,
    ],
    leaves: (step) => {
      const kept = without(anew(step, step.input.reason), ...contentKeys) as Omit<CreditFact, keyof FactContent>;
      return { ...kept, ...fitting(step.input.content) };
    },
  }),
  recordRefusal: row({
    label: '登记因弄虚作假不予修复',
    article: '令107-23',
    by: officers,
    from: ['checked'],
    to: 'entered',
    asks: fraudAsks,
    needs: [few, fraudDay],
    leaves: (step) => ({ ...anew(step, '申请修复时弄虚作假，不予修复'), fraud: { kind: 'refused', ...step.input } }),
  }),
  restore: row({
    label: '登记修复被撤销',
    article: '令107-23',
    by: officers,
    from: ['ended'],
    to: 'entered',
    asks: fraudAsks,
    when: ({ ended }) => (ended?.why === 'repaired' || ended?.why === 'movedOut' ? undefined : refuseFact('wrong-state')),
    needs: [
      few,
      fraudDay,
      ({ subject, input }) =>
        subject.ended && input.on < subject.ended.on ? badField('on', '撤销不能早于修复，请核对。') : undefined,
    ],
    leaves: (step) => {
      const { ended } = step.subject;
      const was = ended ? `；原来 ${ended.on} ${endings[ended.why].label}（${ended.document ?? ''}）` : '';
      return { ...without(anew(step, `准予修复的决定被撤销${was}`), 'ended'), fraud: { kind: 'revoked', ...step.input } };
    },
  }),
  end: row({
    label: '登记结束',
    article: '令107-2',
    by: officers,
    from: ['checked'],
    to: 'ended',
    asks: form({
      why: choice('怎样结束', endingKeys),
      on: date('停止公示、移出的日期'),
      document: optionalText('决定书文号', 80),
      reason: optionalLongText('理由', 300),
    }),
    needs: [
      ({ subject, input }) =>
        ofEnding[input.why].kinds?.includes(subject.kind) === false ? badField('why', '这种信息不这样结束，请核对。') : undefined,
      ({ input, moment }) => (input.on > moment.today ? badField('on', '日期不能晚于今天。') : undefined),
      ({ subject, input }) => (input.on < subject.publishedOn ? badField('on', '不能早于公示日期，请核对。') : undefined),
      ({ input }) => (ofEnding[input.why].document && !input.document ? badField('document', '请填写决定书文号。') : undefined),
      ({ input }) => (ofEnding[input.why].reason && !input.reason ? badField('reason', '请写明理由。') : undefined),
    ],
    leaves: (step) => {
      const { subject, input, moment } = step;
      const { why, on, document, reason: said } = input;
      const paper = { ...(document && { document }), ...(said && { reason: said }) };
      return { ...subject, ended: { why, on, ...paper, recordedOn: moment.today, by: person(step) } };
    },
  }),
  discard: row({
    label: '这一条不用了',
    article: HOUSE,
    by: officers,
    from: ['entered', 'returned'],
    to: 'discarded',
    asks: form({ reason }),
    when: ({ versions = [] }) => (versions.some(({ checkedBy }) => checkedBy) ? refuseFact('checked-once') : undefined),
    leaves: (step) => ({
      ...step.subject,
      discarded: { on: step.moment.today, by: person(step), reason: step.input.reason },
    }),
  }),
  comeDue: row({
    label: '日期到了',
    article: '令107-6',
    by: ['system'],
    from: ['checked'],
    asks: form({ apply: date('可以申请的第一天').optional(), end: date('公示的最后一天').optional() }),
    leaves: ({ subject, input: { apply, end } }) => ({
      ...subject,
      reached: { ...subject.reached, ...(apply && { apply }), ...(end && { end }) },
    }),
  }),
});
export type FactCommand = keyof typeof factTable;

/** Decides one act; refusals in the words of credit facts. Pure. */
export function decideFact(
  subject: CreditFact,
  command: string,
  input: unknown,
  actor: Acting<FactRelation>,
  moment: Moment,
): Decision<CreditFact> {
  return decideInWords(refuseFact('wrong-state'), factTable, subject, command, input, actor, moment);
}

/** The acts open to these relations as it stands: the buttons. Pure. */
export const factActions = (subject: CreditFact, relations: readonly FactRelation[], day: Day): FactCommand[] =>
  actionsFor(factTable, subject, relations, day);
