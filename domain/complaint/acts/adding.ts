import * as z from 'zod';
import { wasAccepted } from '../relations';
import { evidenceLimits, filesSchema } from '../../evidence/limits';
import { refuse } from '../../errors';
import type { Complaint } from '../complaint';
import { choice, form, optionalLongText, text, yesNo } from '../../fields';
import type { Party } from '../records';
import { withoutUndefined } from '../../without';
import { agentSchema, representatives } from '../filing/people';
import { claimIn, newClaim } from './claiming';
import {
  type Act,
  agentMay,
  badField,
  happened,
  id,
  mediating,
  mediators,
  officers,
  open,
  reason,
  recordedFor,
  recordedInTime,
  recordedWhenStaff,
  row,
} from './row';

/** What the parties add to a complaint, by themselves or recorded by staff (代录). */
export const adding = {
  supplement: row({
    label: '补充材料或说明',
    article: '令121-10',
    by: ['complainant', 'respondent', ...officers],
    from: open,
    asks: form({
      text: optionalLongText('说明', 1000),
      files: filesSchema,
      party: choice('谁提供的', ['complainant', 'respondent']).optional(),
      // The merchant says goods were swapped or evidence was made (令121-42); staff decide what it is worth.
      alleges42: z.boolean().optional(),
      recorded: recordedFor.optional(),
    }),
    needs: [
      ({ input }) => (input.text || input.files?.length ? undefined : badField('text', '请写一句说明，或者加上照片。')),
      recordedWhenStaff,
      (step) => (partyOf(step) ? undefined : badField('party', '请选择是谁提供的。')),
      (step) =>
        step.input.alleges42 && partyOf(step) !== 'respondent' ? badField('alleges42', '只有商家可以这样主张。') : undefined,
      // Nothing of a complaint that was never accepted can come from the one it is about.
      (step) =>
        partyOf(step) === 'respondent' && !wasAccepted(step.subject)
          ? badField('party', '这件投诉还没有受理，不能登记商家的材料。')
          : undefined,
    ],
    leaves: (step) => {
      const { subject, input, actor, moment } = step;
      const added = {
        on: moment.today,
        from: partyOf(step) ?? 'complainant',
        by: actor.name,
        text: input.text ?? '',
        files: input.files ?? [],
        ...(input.alleges42 && { alleges42: true }),
        ...(input.recorded && { recorded: input.recorded }),
      };
      return { ...subject, supplements: [...(subject.supplements ?? []), added] };
    },
  }),
  releaseEvidence: row({
    label: '把凭证给另一方看',
    // Neither secrets nor personal data of one party reach the other without a person having looked (令121-39).
    article: '令121-39',
    by: mediators,
    from: mediating,
    asks: form({ files: z.array(id, { error: '请选择凭证。' }).min(1, { error: '请选择凭证。' }).max(evidenceLimits.caseFiles) }),
    when: ({ evidence = [] }) => (evidence.some((one) => !one.released) ? undefined : refuse('evidence-missing')),
    needs: [
      ({ subject: { evidence = [] }, input }) =>
        input.files.every((file) => evidence.some((one) => one.id === file && !one.released))
          ? undefined
          : badField('files', '有凭证已经给另一方看过，请重新选择。'),
    ],
    leaves: ({ subject, input, actor, moment }) => {
      const released = { on: moment.today, by: actor.name };
      const evidence = subject.evidence?.map((one) => (input.files.includes(one.id) ? { ...one, released } : one));
      return { ...subject, ...(evidence && { evidence }) };
    },
  }),
  recordConsent: row({
    label: '登记投诉人的意愿',
    article: '令121-18',
    by: ['complainant', ...officers],
    from: open,
    asks: form({
      mediation: yesNo('同意调解').optional(),
      entrust: yesNo('同意委托调解').optional(),
      directContact: yesNo('同意商家直接联系您').optional(),
      publish: yesNo('同意公示投诉信息').optional(),
      recorded: recordedFor.optional(),
    }),
    needs: [recordedWhenStaff, agentMay('mediation')],
    leaves: ({ subject, input: { recorded, ...said }, actor, moment }) => {
      const line = { on: moment.today, by: actor.name, said: withoutUndefined(said), ...(recorded && { recorded }) };
      return { ...subject, consents: given(subject.consents, said), consentLog: [...(subject.consentLog ?? []), line] };
    },
  }),
  recordJointConsent: row({
    label: '登记被代表人的同意',
    article: '令121-12',
    by: officers,
    from: open,
    asks: form({
      name: text('被代表人姓名', 2, 30),
      act: choice('同意哪一件事', ['withdraw', 'settle', 'agree', 'changeClaim']),
      // A change of the claim is consented to as what it is: to this claim, and to no other.
      requests: newClaim.requests.optional(),
      askedFen: newClaim.askedFen,
      recorded: recordedFor,
    }),
    when: (subject) => (subject.joint ? undefined : refuse('not-joint')),
    needs: [
      recordedInTime,
      ({ subject, input }) =>
        subject.joint?.people.some((one) => one.name === input.name)
          ? undefined
          : badField('name', '共同投诉里没有这个人，请核对姓名。'),
      ({ input: { act, requests, askedFen } }) => {
        if (act === 'changeClaim') return requests ? undefined : badField('requests', '请选择同意变更成什么请求。');
        return requests || askedFen !== undefined ? badField('requests', '只有同意变更请求时才填新的请求。') : undefined;
      },
    ],
    leaves: ({ subject, input, moment }) => {
      if (!subject.joint) return subject;
      const { act, requests, askedFen, recorded } = input;
      const consent = { act, on: moment.today, ...(requests && { claim: claimIn({ requests, askedFen }) }), recorded };
      const people = subject.joint.people.map((one) =>
        one.name === input.name ? { ...one, consents: [...one.consents, consent] } : one,
      );
      return { ...subject, joint: { ...subject.joint, people } };
    },
  }),
  changeRepresentatives: row({
    label: '登记代表人变更',
    article: '令121-12',
    by: officers,
    from: open,
    asks: form({ representatives, recorded: recordedFor }),
    when: (subject) => (subject.joint ? undefined : refuse('not-joint')),
    needs: [
      recordedInTime,
      ({ input }) =>
        input.recorded.way === 'phone' ? badField('recorded.way', '代表人要书面推选，电话不行（第十二条）。') : undefined,
      ({ subject, input }) => {
        const people = (subject.joint?.people ?? []).map(({ name }) => name);
        const stranger = input.representatives.filter((name) => people.indexOf(name) < 0)[0];
        return stranger ? badField('representatives', `代表人要在共同投诉的人里面，没有${stranger}。`) : undefined;
      },
    ],
    leaves: ({ subject, input, actor, moment }) => {
      const { joint } = subject;
      if (!joint) return subject;
      const line = { on: moment.today, by: actor.name, from: joint.representatives, to: input.representatives };
      const changes = [...(joint.changes ?? []), { ...line, recorded: input.recorded }];
      return { ...subject, joint: { ...joint, representatives: input.representatives, changes } };
    },
  }),
  recordAgent: row({
    label: '登记代理人',
    article: '令121-11',
    by: officers,
    // casework: the original authorisation is seen before the decision.
    from: ['received'],
    asks: agentSchema,
    needs: [
      happened('seenOn', '看到原件的日期'),
      ({ input, moment }) => (input.until < moment.today ? badField('until', '授权已经过期，请核对授权委托书。') : undefined),
      ({ subject, input }) =>
        subject.guardian?.name === input.name ? badField('name', '监护人不是代理人，不用授权委托书，请核对姓名。') : undefined,
    ],
    leaves: ({ subject, input, actor }) => ({ ...subject, agent: { ...input, seenBy: actor.name } }),
  }),
  recordFlag: row({
    label: '记下需要留意的情况',
    article: '令121-17',
    by: officers,
    from: ['received'],
    asks: form({ factor: choice('哪一种情况', ['quantity', 'repeated', 'noPurchase', 'sharedContact', 'other']), say: reason }),
    leaves: ({ subject, input, moment }) => ({ ...subject, flags: [...(subject.flags ?? []), { ...input, on: moment.today }] }),
  }),
};

function partyOf({ input, actor }: Act<{ party?: Party | undefined }>): Party | undefined {
  return actor.relation === 'complainant' || actor.relation === 'respondent' ? actor.relation : input.party;
}

function given(before: Complaint['consents'], said: Partial<Complaint['consents']>): Complaint['consents'] {
  const next = { ...before };
  for (const key of ['mediation', 'entrust', 'directContact', 'publish'] as const) {
    const answer = said[key];
    if (answer !== undefined) next[key] = answer;
  }
  return next;
}
