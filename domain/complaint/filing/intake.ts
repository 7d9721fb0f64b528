import * as z from 'zod';
import type { Refusal } from '../../errors';
import { refuse } from '../../errors';
import type { Acting, Moment } from '../../lifecycle';
import type { Complaint } from '../complaint';
import { date, form, optionalText } from '../../fields';
import { isSameName } from '../../normal-form';
import { number12315Schema } from '../../bureau/number-12315';
import {
  agentSchema,
  farAnswer,
  farTerm,
  isTooFar,
  guardianSchema,
  jointSchema,
  personNamed,
  senderSchema,
  sourceSchema,
} from './people';
import { checkSubmission, receive } from './receive';
import { submitSchema } from './schema';
import { without } from '../../without';

// Staff who write for a person are no helpers: they record an act of that person (代录).
const complaintForm = without(submitSchema.shape, 'helper');

/**
 * Form 1 on one screen for staff: the complainant's own questions, how and when the complaint came, and who speaks for whom.
 * `receivedOn` is the day the bureau received it: earlier than today only with a reason, later never.
 */
export const intakeSchema = form({
  ...complaintForm,
  source: sourceSchema,
  receivedOn: date('收到日期'),
  receivedReason: optionalText('为什么今天才登记', 200),
  platform12315No: number12315Schema.optional(),
  sender: senderSchema.optional(),
  agent: agentSchema.optional(),
  guardian: guardianSchema.optional(),
  joint: jointSchema.optional(),
});
export type Intake = z.output<typeof intakeSchema>;

/** Sources that keep a number of their own and wait for an answer. */
const forwarded: readonly string[] = ['hotline12345', 'superior'];

/** What the server knows besides the form. */
export interface TakingIn {
  id: string;
  no: string;
  office: string;
  actor: Pick<Acting<string>, 'name'>;
  moment: Moment;
}

/** Refuses what the form alone cannot know: days after today, and a joint complaint without its complainant. */
export function checkIntake(input: Intake, ctx: Pick<TakingIn, 'moment'>): Refusal | undefined {
  const { today } = ctx.moment;
  const { agent, guardian, joint, sender, source, platform12315No } = input;
  const fields = { ...checkSubmission(input, { ...input, moment: ctx.moment })?.fields };
  if (agent && agent.seenOn > today) fields['agent.seenOn'] = '看到原件的日期不能晚于今天。';
  if (agent && agent.seenOn < input.receivedOn) fields['agent.seenOn'] = '看到原件的日期不能早于收到投诉的日期。';
  if (agent && agent.until < today) fields['agent.until'] = '授权已经过期，请核对授权委托书。';
  if (agent && isTooFar(agent.seenOn, agent.until)) fields['agent.until'] = farTerm;
  if (agent && guardian && isSameName(guardian.name, agent.name))
    fields['agent.name'] = '监护人依法代表投诉人，不是代理人，请只填一处。';
  if (forwarded.includes(source) && !sender) fields['sender.number'] = '从别的单位转来的，请填写对方的单位和编号。';
  if (sender?.answerBy && sender.answerBy < input.receivedOn) fields['sender.answerBy'] = '要求答复的日期不能早于收到日期。';
  if (sender?.answerBy && isTooFar(input.receivedOn, sender.answerBy)) fields['sender.answerBy'] = farAnswer;
  if (joint && !personNamed(joint.people, input.complainant.name)) fields['joint.people'] = '共同投诉的人里要有投诉人本人。';
  if (source === 'platform12315' && !platform12315No) fields.platform12315No = '从12315平台来的，请填写平台编号。';
  return Object.keys(fields).length ? refuse('invalid-input', { fields }) : undefined;
}

/** The complaint that a complete intake makes: as {@link receive}, C1 from the day of receipt. Throws RangeError when {@link checkIntake} would refuse. */
export function takeIn(input: Intake, ctx: TakingIn): Complaint {
  const problem = checkIntake(input, ctx);
  if (problem) throw new RangeError(`takeIn: ${JSON.stringify(problem.fields)}`);
  const { source, receivedOn, receivedReason, platform12315No, sender, agent, guardian, joint, ...submission } = input;
  const { id, no, office, moment, actor } = ctx;
  const complaint = receive(submission, { id, no, office, source, moment, receivedOn, receivedReason, recordedBy: actor.name });
  return {
    ...complaint,
    ...(platform12315No && { platform12315No, platform12315: { on: moment.today, by: actor.name } }),
    ...(sender && { senders: [{ no: 1, ...sender }] }),
    ...(agent && { agent: { ...agent, seenBy: actor.name } }),
    ...(guardian && { guardian }),
    ...(joint && { joint: { ...joint, people: joint.people.map((one) => ({ ...one, consents: [] })) } }),
  };
}
