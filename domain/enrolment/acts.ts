import { choice, form, longText, text } from '../fields';
import { HOUSE } from '../law/cite';
import {
  actionsFor,
  decideInWords,
  defineLifecycle,
  type Acting,
  type Day,
  type Decision,
  type Moment,
  type Step,
} from '../lifecycle';
import type { Person } from '../merchant/person';
import type { PromiseRelation as Relation } from '../promise/relations';
import { contactFields } from './applying';
import { endGrounds, type Enrolment, type EnrolmentState } from './enrolment';
import { refuseEnrolment } from './errors';

const { row, table } = defineLifecycle<EnrolmentState, Relation, never, Enrolment>();
type Act<Input> = Step<Enrolment, Input, Relation>;

const own = ['owner', 'clerk'] as const;
const officers = ['officer', 'leader'] as const;
const reason = longText('理由', 4, 300);

const person = ({ actor: { member, name } }: Act<unknown>): Person => ({ member, name });
const signed = (step: Act<unknown>) => ({ on: step.moment.today, by: person(step) });
const lastOf = ({ suspensions = [] }: Enrolment) => suspensions.filter(({ lifted }) => !lifted);

/** All that is done with an enrolment once it was applied for. No law orders a term for its review. */
export const enrolmentTable = table({
  withdraw: row({
    label: '撤回申请',
    article: HOUSE,
    by: ['owner'],
    from: ['applied', 'reviewed'],
    to: 'withdrawn',
    asks: form({}),
    leaves: ({ subject, moment }) => ({ ...subject, withdrawnOn: moment.today }),
  }),
  setContact: row({
    label: '换联系人',
    article: HOUSE,
    by: own,
    from: ['applied', 'reviewed', 'open', 'suspended'],
    asks: form(contactFields),
    leaves: ({ subject, input }) => ({ ...subject, ...input }),
  }),
  leave: row({
    label: '退出自行协商',
    article: HOUSE,
    by: ['owner'],
    from: ['open', 'suspended'],
    to: 'ended',
    asks: form({ reason }),
    leaves: (step) => ({ ...step.subject, ended: { ...signed(step), ground: 'ownWish', reason: step.input.reason } }),
  }),
  review: row({
    label: '审查通过，报局领导',
    article: HOUSE,
    by: officers,
    from: ['applied'],
    to: 'reviewed',
    asks: form({ saw: longText('看了什么', 4, 300) }),
    leaves: (step) => ({ ...step.subject, reviewed: { ...signed(step), saw: step.input.saw } }),
  }),
  admit: row({
    label: '批准',
    article: HOUSE,
    by: ['leader'],
    from: ['reviewed'],
    to: 'open',
    asks: form({}),
    second: { first: ({ subject: { reviewed, pledge } }) => [reviewed?.by, pledge.by], own: refuseEnrolment('admit-own') },
    leaves: (step) => ({ ...step.subject, admitted: signed(step) }),
  }),
  decline: row({
    label: '没有通过',
    article: HOUSE,
    by: officers,
    from: ['applied', 'reviewed'],
    to: 'declined',
    asks: form({ reason: longText('为什么没有通过', 4, 300), todo: longText('请商家怎么办', 4, 300) }),
    leaves: (step) => ({ ...step.subject, declined: { ...signed(step), ...step.input } }),
  }),
  noteOdr: row({
    label: '登记12315的ODR账号',
    article: HOUSE,
    by: officers,
    from: ['reviewed', 'open', 'suspended'],
    asks: form({ number: text('12315平台上的ODR单位编号', 4, 40) }),
    leaves: (step) => ({ ...step.subject, odr: { ...signed(step), number: step.input.number } }),
  }),
  suspend: row({
    label: '暂停',
    article: HOUSE,
    by: officers,
    from: ['open'],
    to: 'suspended',
    asks: form({ reason }),
    leaves: (step) => ({
      ...step.subject,
      suspensions: [...(step.subject.suspensions ?? []), { ...signed(step), reason: step.input.reason }],
    }),
  }),
  resume: row({
    label: '恢复',
    article: HOUSE,
    by: ['leader'],
    from: ['suspended'],
    to: 'open',
    asks: form({ reason }),
    second: { first: ({ subject }) => lastOf(subject).map(({ by }) => by), own: refuseEnrolment('resume-own') },
    leaves: (step) => {
      const lifted = { ...signed(step), reason: step.input.reason };
      const { suspensions = [] } = step.subject;
      return { ...step.subject, suspensions: suspensions.map((one) => (one.lifted ? one : { ...one, lifted })) };
    },
  }),
  end: row({
    label: '取消',
    article: HOUSE,
    by: ['leader'],
    from: ['open', 'suspended'],
    to: 'ended',
    asks: form({ ground: choice('为什么取消', endGrounds), reason }),
    leaves: (step) => ({ ...step.subject, ended: { ...signed(step), ...step.input } }),
  }),
});
export type EnrolmentCommand = keyof typeof enrolmentTable;

/** Decides one act; refusals in the words of enrolments. Pure. */
export function decideEnrolment(
  subject: Enrolment,
  command: string,
  input: unknown,
  actor: Acting<Relation>,
  moment: Moment,
): Decision<Enrolment> {
  return decideInWords(refuseEnrolment('wrong-state'), enrolmentTable, subject, command, input, actor, moment);
}

/** The acts open to these relations as it stands: the buttons. Pure. */
export const enrolmentActions = (subject: Enrolment, relations: readonly Relation[], day: Day): EnrolmentCommand[] =>
  actionsFor(enrolmentTable, subject, relations, day);
