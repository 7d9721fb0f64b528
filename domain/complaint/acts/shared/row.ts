import * as z from 'zod';
import { isBureau, type ComplaintRelation } from '../../../bureau/actor';
import { sayDate, type CivilDate } from '../../../civil-date';
import { refuse, type Refusal } from '../../../errors';
import { choice, date, form, longText, optionalText, text } from '../../../fields';
import type { DeadlineId } from '../../../law/deadline/deadline';
import type { Row, Step } from '../../../lifecycle';
import type { SecondPerson } from '../../../second-person';
import type { Share } from '../../../shares';
import { agentNamed, authorisedOn, needsPrincipal } from '../../agent';
import type { Complaint, ComplaintState } from '../../complaint';
import type { AgentPower, JointConsent, Party } from '../../records';
import { standingOf } from '../../standing';
import { agentPowerWords } from '../../words';
import { after, type Mark } from './days';
import type { Tells } from './tells';

/** What every act says besides its rule. */
interface Telling {
  /** Who of the staff hears of it; never who did it. */
  tells: Tells;
  /** What others learn from an act that may be repeated: where none of it changed, nobody is told again. Absent: every time is news. */
  says?: (complaint: Complaint) => unknown;
  /** Nobody but the staff on the case learns of it, not even that it was done (令121-17, 27, 42). */
  confidential: boolean;
  /** Of an act on two complaints: what is written in the other one's own chain, and who hears of it there. */
  onOther?: { event: 'mergeFrom' | 'unmergeFrom'; tells: Tells };
}

/** How often a party may do it by itself on one case; asked of every act that a party may do, and of no other. */
type Sharing<By extends readonly ComplaintRelation[]> =
  Extract<By[number], Party> extends never ? { share?: never } : { share: Share };

type ComplaintRow<Schema extends z.ZodType> = Row<ComplaintState, ComplaintRelation, DeadlineId, Complaint, Schema> & Telling;

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the rows differ in their schema; each was checked when it was written
export type Acts = Readonly<Record<string, ComplaintRow<any> & { share?: Share }>>;

export const table = <T extends Acts>(acts: T): T => acts;

/** One act on a complaint. Whom it tells, whether it is confidential and a party's share are no act's to forget: without, it does not compile. */
export function row<Schema extends z.ZodType, const By extends readonly ComplaintRelation[]>(
  of: ComplaintRow<Schema> & { by: By } & Sharing<By>,
): ComplaintRow<Schema> & { share?: Share } {
  return of;
}

export type Act<Input> = Step<Complaint, Input, ComplaintRelation>;

export const officers = ['intake', 'handler'] as const;
export const open = ['received', 'accepted', 'suspended'] as const;
export const mediating = ['accepted', 'suspended'] as const;
export const always = ['received', 'accepted', 'suspended', 'closed'] as const;
/** Who leads the mediation. */
export const mediators = ['handler', 'leader'] as const;
export const staffOfCase = ['intake', 'handler', 'leader'] as const;

/** A reason that will stand in the file and often in a notice. */
export const reason = longText('理由', 4, 500);

/** 代录: how a party told the bureau, when, and what proves it. */
export const recordedFor = form({
  way: choice('对方用什么方式告诉我们的', ['inbox', 'phone', 'sms', 'email', 'post', 'inPerson', 'platform12315', 'window']),
  on: date('对方告诉我们的日期'),
  who: text('谁告诉我们的', 2, 30),
  proof: text('凭据', 2, 200, '写录音编号、来信日期等'),
});

/** The id of something stored: short, no spaces. */
export const id = z.string({ error: '请选择。' }).regex(/^[\w-]{1,64}$/, { error: '请重新选择。' });

export function badField(field: string, message: string): Refusal {
  return refuse('invalid-input', { fields: { [field]: message } });
}

/** The first of these days that lies after the entered one, said at its field. */
function tooEarly(
  { subject, input, moment }: Act<unknown>,
  field: string,
  day: CivilDate,
  what: string,
  marks: readonly Mark[],
): Refusal | undefined {
  for (const { what: other, day: dayOf } of [after.received, ...marks]) {
    const first = dayOf(subject, input);
    if (first && day < first) return badField(field, `${what}不能早于${other}（${sayDate(first, moment.today)}）。`);
  }
  return undefined;
}

/** Guards an entered day: what is recorded has happened, and not before the bureau had the case or any of the days it follows. */
export function happened<Field extends string>(field: Field, what: string, ...marks: readonly Mark[]) {
  return (step: Act<{ [K in Field]?: string | undefined }>): Refusal | undefined => {
    const day = step.input[field];
    if (day === undefined) return undefined;
    if (day > step.moment.today) return badField(field, `${what}不能晚于今天。`);
    return tooEarly(step, field, day, what, marks);
  };
}

/** Guards a day that is agreed for later: not today and not before. */
export function stillToCome<Field extends string>(field: Field, what: string) {
  return ({ input, moment }: Act<{ [K in Field]: string }>): Refusal | undefined =>
    input[field] <= moment.today ? badField(field, `${what}要晚于今天。`) : undefined;
}

/** While a decision waits for approval no other decision is taken. */
export function noProposal(subject: Complaint): Refusal | undefined {
  return subject.proposal ? refuse('proposal-open') : undefined;
}

/** What is done about the dispute is done in the case in which it goes on. */
export function notGoneOn({ goesOn, mergedInto }: Complaint): Refusal | undefined {
  return goesOn ? refuse('merge-goes-on', { params: { no: mergedInto ?? '' } }) : undefined;
}

/** What a helper filled in is accepted only once the complainant has confirmed it. */
export function helperConfirmed({ helper }: Complaint): Refusal | undefined {
  return helper && !helper.confirmed ? refuse('helper-unconfirmed') : undefined;
}

/** The approver is another person than the one who proposed. */
export const anotherApproves: SecondPerson<Act<unknown>> = { first: ({ subject }) => [subject.proposal], own: 'proposal-own' };

/** There is a proposal of this kind to approve. */
export function proposed(kind: 'reject' | 'terminate') {
  return (subject: Complaint): Refusal | undefined => (subject.proposal?.kind === kind ? undefined : refuse('proposal-missing'));
}

/** Bureau leaders are the leaders at the bureau itself; a field office's leader leads a unit. */
export function bureauHead({ actor }: Act<unknown>): Refusal | undefined {
  return isBureau(actor.office) ? undefined : refuse('bureau-head-needed');
}

/** A case may end only after the complainant was told it was accepted; otherwise C1 would run on a closed case. */
export function acceptanceTold({ subject }: Act<unknown>): Refusal | undefined {
  return subject.decision?.kind === 'accepted' && !subject.decision.dispatchedOn ? refuse('notice-not-sent') : undefined;
}

/** Whether it is a party itself that acts. */
export const isParty = (relation: ComplaintRelation): relation is Party =>
  relation === 'complainant' || relation === 'respondent';

interface ToldUs {
  on: string;
  who: string;
}

/** Staff who act for a party say how they know (代录). */
export function recordedWhenStaff(step: Recording): Refusal | undefined {
  const { input, actor } = step;
  if (isParty(actor.relation)) return input.recorded ? badField('recorded', '这是您自己提交的，不用代录。') : undefined;
  return input.recorded ? recordedInTime(step) : badField('recorded', '请登记当事人是怎样告诉我们的（代录）。');
}

type Recording = Act<{ recorded?: ToldUs | undefined }>;

/** What a party told the bureau was told by today, and not before the bureau had the case or any of the days it follows. */
export function toldInTime(...marks: readonly Mark[]) {
  return (step: Recording): Refusal | undefined => {
    const on = step.input.recorded?.on;
    if (on === undefined) return undefined;
    if (on > step.moment.today) return badField('recorded.on', '当事人告诉我们的日期不能晚于今天。');
    const agent = agentNamed(step.subject, step.input.recorded?.who);
    // Nor what an agent said after the term of the authorisation (令121-11).
    const until = agent && authorisedOn(agent, on).until;
    if (until && on > until)
      return badField(
        'recorded.who',
        `代理人的授权到 ${sayDate(until, step.moment.today)}为止，请由投诉人本人来说，或者另交授权委托书。`,
      );
    return tooEarly(step, 'recorded.on', on, '当事人告诉我们的日期', marks);
  };
}

/** The same where nothing has to come before but the receipt. */
export const recordedInTime = toldInTime();

/** 令121-40: staff close a case only with its number of the national platform; a party is never held up by it. */
export function numbered({ subject, actor, settings }: Act<unknown>): Refusal | undefined {
  if (!settings.number12315 || subject.platform12315No || subject.no12315) return undefined;
  return actor.relation === 'complainant' ? undefined : refuse('number-12315-missing');
}

/** While a mediation body has the case, the bureau does not end it. */
export function notEntrusted(subject: Complaint): Refusal | undefined {
  return subject.entrusted && !subject.entrusted.returnedOn ? refuse('already-entrusted') : undefined;
}

/** How the merchant consented to mediation, asked where its consent is not on record yet. */
export const respondentConsent = optionalText('商家同意调解的凭据', 200, '写录音编号、书面同意的日期等');

/** 令121-18: a complaint is mediated, and an agreement made, with the consent of both on record. */
export function bothConsent({ subject, input }: Act<{ respondentConsent?: string | undefined }>): Refusal | undefined {
  if (standingOf(subject, 'complainant') !== 'agrees') return refuse('mediation-consent-missing');
  if (standingOf(subject, 'respondent') === 'agrees' || input.respondentConsent) return undefined;
  return badField('respondentConsent', '调解要双方同意（第十八条）：请写商家同意调解的凭据，或者先登记商家的答复。');
}

/** How the complainant agreed in person to what an agent may not do alone. */
export const principalConsent = optionalText('投诉人本人同意的凭据', 200, '写本人录音编号、书面同意的日期等');

interface SaidBy {
  principalConsent?: string | undefined;
  recorded?: { who: string; on: CivilDate } | undefined;
}

/** 令121-11: what an agent says binds within the powers of the authorisation; beyond them the complainant's own consent is on record. */
export function agentMay(power: AgentPower) {
  return ({ subject, input: { recorded, principalConsent: principal } }: Act<SaidBy>): Refusal | undefined => {
    const agent = agentNamed(subject, recorded?.who);
    if (!agent || !recorded || principal || authorisedOn(agent, recorded.on).powers.indexOf(power) >= 0) return undefined;
    return badField(
      'recorded.who',
      `授权委托书没有写明代理人${agent.name}可以${agentPowerWords[power]}：请由投诉人本人来说，或者写本人同意的凭据。`,
    );
  };
}

/** 令121-11, 24: an agreement in a case with an agent who may not settle needs the complainant's own consent on record. */
export function principalAgrees({ subject, input, moment }: Act<{ on?: CivilDate | undefined } & SaidBy>): Refusal | undefined {
  const { agent } = subject;
  const day = input.on ?? moment.today;
  if (!agent || input.principalConsent || !needsPrincipal(subject, 'settle', day)) return undefined;
  const why = authorisedOn(agent, day).powers.indexOf('settle') >= 0 ? '授权已经到期' : '授权委托书没有写明可以和解';
  return badField('principalConsent', `代理人${agent.name}的${why}：请写投诉人本人同意协议的凭据。`);
}

/** Who of a joint complaint is represented and has not agreed, by name. */
export function notAgreed({ joint }: Complaint, agreed: (consent: JointConsent) => boolean): string | undefined {
  const missing = joint?.people.filter((one) => !joint.representatives.includes(one.name) && !one.consents.some(agreed));
  return missing?.length ? missing.map((one) => one.name).join('、') : undefined;
}

/** 令121-12: giving up or settling in a joint complaint needs the recorded consent of everyone represented. */
export function jointConsent(act: JointConsent['act']) {
  return ({ subject }: Act<unknown>): Refusal | undefined => {
    const names = notAgreed(subject, (consent) => consent.act === act);
    return names ? refuse('joint-consent-missing', { params: { names } }) : undefined;
  };
}
