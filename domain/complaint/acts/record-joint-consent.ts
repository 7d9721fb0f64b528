import { personName } from '../../contact-fields';
import { refuse } from '../../errors';
import { choice, form } from '../../fields';
import { isSameName } from '../../normal-form';
import { claimIn, claimIsWhole, newClaim } from './shared/new-claim';
import { badField, officers, open, recordedFor, recordedInTime, row } from './shared/row';
import { nobody } from './shared/tells';

export const recordJointConsent = row({
  label: '登记被代表人的同意',
  article: '令121-12',
  by: officers,
  from: open,
  asks: form({
    name: personName('被代表人姓名'),
    act: choice('同意哪一件事', ['withdraw', 'settle', 'agree', 'changeClaim']),
    // A change of the claim is consented to as what it is: to this claim, and to no other.
    requests: newClaim.requests.optional(),
    otherRequest: newClaim.otherRequest,
    askedFen: newClaim.askedFen,
    recorded: recordedFor,
  }),
  when: (subject) => (subject.joint ? undefined : refuse('not-joint')),
  needs: [
    recordedInTime,
    claimIsWhole,
    ({ subject, input }) =>
      subject.joint?.people.some((one) => isSameName(one.name, input.name))
        ? undefined
        : badField('name', '共同投诉里没有这个人，请核对姓名。'),
    ({ input: { act, requests, askedFen } }) => {
      if (act === 'changeClaim') return requests ? undefined : badField('requests', '请选择同意变更成什么请求。');
      return requests || askedFen !== undefined ? badField('requests', '只有同意变更请求时才填新的请求。') : undefined;
    },
  ],
  leaves: ({ subject, input, moment }) => {
    if (!subject.joint) return subject;
    const { act, requests, otherRequest, askedFen, recorded } = input;
    const consent = {
      act,
      on: moment.today,
      ...(requests && { claim: claimIn({ requests, otherRequest, askedFen }) }),
      recorded,
    };
    const people = subject.joint.people.map((one) =>
      isSameName(one.name, input.name) ? { ...one, consents: [...one.consents, consent] } : one,
    );
    return { ...subject, joint: { ...subject.joint, people } };
  },
  tells: nobody,
  confidential: false,
});
