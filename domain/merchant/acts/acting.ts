import { personName } from '../../contact-fields';
import { form } from '../../fields';
import { HOUSE } from '../../law/cite';
import { without } from '../../without';
import { refuseMerchant } from '../errors';
import type { MerchantMember } from '../merchant';
import { actingIn, ending, isOpen, owning } from '../people';
import { membershipIn } from '../relations';
import { keepers, oneId, person, reason, row, type Act } from './row';

const chosen = ({ subject, input }: Act<{ person: string }>): MerchantMember | undefined =>
  actingIn(subject).find(({ id }) => id === input.person);

/** Whom it is handed over to agrees or not; nobody else. */
const toMe = ({ subject, actor }: Act<unknown>) => {
  const me = membershipIn(subject, actor.member);
  return me && subject.handingOver?.to === me.id ? undefined : refuseMerchant('handing-over-missing');
};

/** Who acts for a merchant, and how that ends. To join is no act of this table: it is done by a code. */
export const acting = {
  invite: row({
    label: '邀请人一起办',
    article: HOUSE,
    by: ['owner'],
    from: ['active'],
    asks: form({ name: personName('请谁来办', '写对方的姓名') }),
  }),
  cancelInvitation: row({
    label: '取消邀请',
    article: HOUSE,
    by: ['owner'],
    from: ['active', 'closed'],
    asks: form({ invitation: oneId('邀请') }),
    needs: [
      ({ subject, input, moment }) =>
        (subject.invitations ?? []).some((one) => one.id === input.invitation && isOpen(one, moment.today))
          ? undefined
          : refuseMerchant('invitation-missing'),
    ],
    leaves: ({ subject, input, moment }) => ({
      ...subject,
      invitations: (subject.invitations ?? []).map((one) =>
        one.id === input.invitation ? { ...one, cancelled: { on: moment.today } } : one,
      ),
    }),
  }),
  leave: row({
    label: '退出',
    article: HOUSE,
    by: ['owner', 'clerk'],
    from: ['active', 'closed'],
    asks: form({}),
    needs: [
      ({ subject, actor }) =>
        membershipIn(subject, actor.member)?.role === 'owner' && subject.state === 'active'
          ? refuseMerchant('owner-stays')
          : undefined,
    ],
    leaves: ({ subject, actor, moment }) => {
      const me = membershipIn(subject, actor.member);
      return me ? ending(subject, me.id, { by: me.name, reason: '自己退出', today: moment.today }) : subject;
    },
  }),
  removePerson: row({
    label: '移出',
    article: HOUSE,
    by: ['owner', ...keepers],
    from: ['active', 'closed'],
    asks: form({ person: oneId('人'), reason }),
    needs: [
      (step) => (chosen(step) ? undefined : refuseMerchant('person-missing')),
      (step) => (step.actor.relation === 'owner' && chosen(step)?.role === 'owner' ? refuseMerchant('owner-stays') : undefined),
    ],
    leaves: ({ subject, input, actor, moment }) =>
      ending(subject, input.person, { by: actor.name, reason: input.reason, today: moment.today }),
  }),
  handOver: row({
    label: '把负责人转给另一个人',
    article: HOUSE,
    by: ['owner'],
    from: ['active'],
    asks: form({ person: oneId('人') }),
    needs: [(step) => (chosen(step)?.role === 'clerk' ? undefined : refuseMerchant('person-missing'))],
    leaves: (step) => ({
      ...step.subject,
      handingOver: { to: step.input.person, on: step.moment.today, by: person(step) },
    }),
  }),
  takeBackHandover: row({
    label: '不转了',
    article: HOUSE,
    by: ['owner'],
    from: ['active', 'closed'],
    asks: form({}),
    needs: [({ subject }) => (subject.handingOver ? undefined : refuseMerchant('handing-over-missing'))],
    leaves: ({ subject }) => without(subject, 'handingOver'),
  }),
  acceptHandover: row({
    label: '同意当负责人',
    article: HOUSE,
    by: ['clerk'],
    from: ['active'],
    asks: form({}),
    needs: [toMe],
    leaves: ({ subject, actor: { member, name }, moment: { today } }) =>
      owning(subject, { member, name }, { today, replaced: 'clerk' }),
  }),
  declineHandover: row({
    label: '不同意当负责人',
    article: HOUSE,
    by: ['clerk'],
    from: ['active', 'closed'],
    asks: form({}),
    needs: [toMe],
    leaves: ({ subject }) => without(subject, 'handingOver'),
  }),
};
