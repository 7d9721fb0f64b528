import { refuse } from '../../errors';
import { form } from '../../fields';
import { agentSchema, farTerm, isTooFar } from '../filing/people';
import { badField, happened, mediating, officers, row } from './shared/row';
import { nobody } from './shared/tells';

const { authorisation, powers, seenOn, until } = agentSchema.shape;

/**
 * The same agent with another authorisation: wider powers, a longer term. The earlier one stays, because it is what bound before the day on
 * which this one was seen. Another agent is recorded before the decision.
 */
export const renewAgent = row({
  label: '登记代理人的新授权',
  article: '令121-11',
  by: officers,
  from: mediating,
  asks: form({ authorisation, powers, seenOn, until }),
  when: (subject) => (subject.agent ? undefined : refuse('wrong-state')),
  needs: [
    happened('seenOn', '看到原件的日期'),
    ({ subject, input }) =>
      subject.agent && input.seenOn < subject.agent.seenOn ? badField('seenOn', '看到原件的日期不能早于原来的授权。') : undefined,
    ({ input, moment }) => (input.until < moment.today ? badField('until', '授权已经过期，请核对授权委托书。') : undefined),
    ({ input }) => (isTooFar(input.seenOn, input.until) ? badField('until', farTerm) : undefined),
  ],
  leaves: ({ subject, input, actor }) => {
    if (!subject.agent) return subject;
    const { earlier = [], name, phone, identity, ...before } = subject.agent;
    return {
      ...subject,
      agent: { name, phone, identity, ...input, seenBy: actor.name, earlier: [...earlier, before] },
    };
  },
  tells: nobody,
  confidential: false,
});
