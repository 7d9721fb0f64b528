import { isSameName } from '../../normal-form';
import { agentSchema, farTerm, isTooFar } from '../filing/people';
import { badField, happened, officers, row } from './shared/row';
import { nobody } from './shared/tells';

export const recordAgent = row({
  label: '登记代理人',
  article: '令121-11',
  by: officers,
  // casework: the original authorisation is seen before the decision.
  from: ['received'],
  asks: agentSchema,
  needs: [
    happened('seenOn', '看到原件的日期'),
    ({ input, moment }) => (input.until < moment.today ? badField('until', '授权已经过期，请核对授权委托书。') : undefined),
    ({ input }) => (isTooFar(input.seenOn, input.until) ? badField('until', farTerm) : undefined),
    ({ subject, input }) =>
      isSameName(subject.guardian?.name ?? '', input.name)
        ? badField('name', '监护人不是代理人，不用授权委托书，请核对姓名。')
        : undefined,
  ],
  leaves: ({ subject, input, actor }) => ({ ...subject, agent: { ...input, seenBy: actor.name } }),
  tells: nobody,
  confidential: false,
});
