import { refuse } from '../../errors';
import { date, form, yesNo } from '../../fields';
import { waitingEntries } from '../../late-entries';
import type { Complaint } from '../complaint';
import type { Delivery, Party } from '../records';
import { badField, happened, mediators, row } from './shared/row';
import { nobody } from './shared/tells';

const parties: readonly Party[] = ['complainant', 'respondent'];

const copy = (to: Party, on: string, by: string, at: number): Delivery => ({
  ...{ form: 'mediationAgreement', to, way: 'inPerson', address: '签名的地方', on, at, by, result: 'delivered' },
  proof: '双方签名时当面交付',
});

/** Why a day before the agreement is none on which it was signed: that of the agreement itself may still wait. */
const earlier = (subject: Complaint): string =>
  waitingEntries(subject).some(({ on }) => on === subject.agreement?.on)
    ? '达成协议的日期是补登的，核对以前按登记的那一天计；请等核对以后再登记签名。'
    : '签名的日期不能早于达成协议的日期。';

export const recordSigned = row({
  label: '登记调解书双方签名',
  article: '令121-24',
  by: mediators,
  from: ['closed'],
  asks: form({ on: date('双方都签名的日期'), handed: yesNo('当场交给双方各一份') }),
  when: ({ agreement }) => (agreement?.form === 'mediationAgreement' && !agreement.signed ? undefined : refuse('wrong-state')),
  needs: [
    happened('on', '签名的日期'),
    ({ subject, input }) => (subject.agreement && input.on < subject.agreement.on ? badField('on', earlier(subject)) : undefined),
  ],
  leaves: ({ subject, input: { on, handed }, actor, moment }) => {
    const { agreement, deliveries = [] } = subject;
    if (!agreement) return subject;
    const signed = { ...subject, agreement: { ...agreement, signed: { on, by: actor.name } } };
    // 令121-24: each side keeps a copy. Where it was not handed over at the table, it is still to be delivered.
    return handed
      ? { ...signed, deliveries: [...deliveries, ...parties.map((to) => copy(to, on, actor.name, moment.now))] }
      : signed;
  },
  tells: nobody,
  confidential: false,
});
