import type { WordsOf } from '../../act-words';
import { day, line, one, options, type Answers, type Option } from '../../question';
import type { Complaint } from '../complaint';
import { owedSince, undelivered } from '../letters/deliveries';
import { formKinds } from '../letters/documents';
import type { Delivery, Party } from '../records';
import { deliveredForms, type recordDispatch } from './record-dispatch';
import { LATE, parties, ways } from './shared/fields.words';

/** Only what is owed to somebody can be delivered. */
const owedForms = (complaint: Complaint): Option[] =>
  deliveredForms
    .filter((form) => owedSince(complaint, form, 'complainant') ?? owedSince(complaint, form, 'respondent'))
    .map((value) => ({ value, label: formKinds[value].title }));

/** The ways in the order they are tried: after one that failed comes the next (casework: documents). */
const tries: readonly Delivery['way'][] = ['phone', 'sms', 'post', 'inPerson'];

const addressFor = (complaint: Complaint, to: Party, way: string): string | undefined => {
  if (way === 'phone' || way === 'sms') return complaint[to].phone;
  if (way === 'post' || way === 'inPerson') return complaint[to].address;
  return way === 'platform12315' ? complaint.platform12315No : undefined;
};

/** What was not delivered yet, to whom, and by the way that has not failed. */
function dispatch(complaint: Complaint, typed: Answers): Answers {
  const owed = undelivered(complaint);
  const of = owed.find(({ form, to }) => form === typed.form && to === typed.to) ?? (typed.form ? undefined : owed[0]);
  const { form = of?.form, to = of?.to } = typed;
  const untried = tries.slice(of?.failed ? tries.indexOf(of.failed.way) + 1 : 0);
  // A way for which the case knows where to before one for which it does not.
  const { way = untried.find((one) => to && addressFor(complaint, to as Party, one)) ?? untried[0] } = typed;
  const address = to && way ? addressFor(complaint, to as Party, way as string) : undefined;
  return { form, to, way, address };
}

export const recordDispatchWords: WordsOf<Complaint, typeof recordDispatch> = {
  word: '登记送达',
  group: { title: '送达和文书', place: 1 },
  fields: (complaint) => [
    one('form', '文书', owedForms(complaint)),
    one('to', '送给谁', parties),
    { ...one('way', '方式', ways), hint: '一种方式没有送到，换下一种；微信提醒不算送达。' },
    line('address', '号码或地址'),
    { ...day('on', '送达日期'), hint: LATE },
    one('result', '结果', options({ sent: '已发出', delivered: '已送到', failed: '没有送到' })),
    { ...line('proof', '凭据（已送到的、补登的要写）', '如通话记录、邮寄回执编号'), when: ({ result }) => result !== 'failed' },
  ],
  starts: (complaint, _, typed) => dispatch(complaint, typed),
};
