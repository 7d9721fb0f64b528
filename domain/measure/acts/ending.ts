import { choice, date, form, text } from '../../fields';
import { filesSchema } from '../../evidence/limits';
import { HOUSE } from '../../law/cite';
import { webLink } from '../../contact-fields';
import { basisRow } from '../bases';
import { refuseMeasure } from '../errors';
import { outcomeKeys } from '../kinds';
import type { Measure } from '../measure';
import { merchantId } from '../proposing';
import { badField, notAhead, officers, person, row } from './row';

/** Whether what it asked for was looked at: each merchant by itself, or all in one. */
export function isChecked({ objects, results = [] }: Pick<Measure, 'objects' | 'results'>): boolean {
  if (results.some(({ merchant }) => merchant === undefined)) return true;
  return objects.length > 0 && objects.every(({ merchant }) => results.some((one) => one.merchant === merchant));
}

/** What it still lacks before it may be finished, in the order in which it is done. */
const lacks = (subject: Measure) => {
  if (!isChecked(subject)) return refuseMeasure('check-missing');
  const interview = subject.kind === 'interview';
  if (interview && subject.onlineFood && !subject.published?.length) return refuseMeasure('not-published');
  return basisRow(subject.basis).creditFile && !subject.creditFile ? refuseMeasure('not-in-credit-file') : undefined;
};

/** What came of it, whether it was made public, and its end. */
export const endingActs = {
  check: row({
    label: '登记核查结果',
    article: HOUSE,
    by: officers,
    from: ['carried'],
    asks: form({
      merchant: merchantId.optional(),
      outcome: choice('核查结果', outcomeKeys),
      checkedOn: date('核查日期'),
      note: text('核查情况', 2, 500),
      files: filesSchema,
    }),
    needs: [
      ({ input, moment }) => notAhead('checkedOn', input.checkedOn, moment.today),
      ({ subject, input }) =>
        subject.carried && input.checkedOn < subject.carried.on ? badField('checkedOn', '不能早于约谈或者送达那天。') : undefined,
      ({ subject, input }) =>
        input.merchant !== undefined && !subject.objects.some(({ merchant }) => merchant === input.merchant)
          ? badField('merchant', '请从这一件的对象里选择。')
          : undefined,
    ],
    leaves: (step) => {
      const { merchant, outcome, checkedOn, note } = step.input;
      const line = { ...(merchant && { merchant }), outcome, checkedOn, note, by: person(step), on: step.moment.today };
      // What is looked at again stands in place of what was found before.
      const others = (step.subject.results ?? []).filter((one) => one.merchant !== merchant);
      return { ...step.subject, results: [...others, line] };
    },
  }),
  publish: row({
    label: '登记公开情况',
    article: '网络食品查处办法-27',
    by: officers,
    from: ['carried', 'finished'],
    asks: form({ on: date('公开日期'), where: text('在哪里公开', 2, 80), url: webLink('公开').optional(), files: filesSchema }),
    needs: [({ input, moment }) => notAhead('on', input.on, moment.today)],
    leaves: (step) => {
      const { on, where, url } = step.input;
      const line = { on, where, ...(url && { url }), by: person(step) };
      return { ...step.subject, published: [...(step.subject.published ?? []), line] };
    },
  }),
  fileCredit: row({
    label: '已记入食品安全信用档案',
    article: '食品安全法-114',
    by: officers,
    from: ['carried'],
    asks: form({ on: date('记入日期') }),
    when: ({ basis, creditFile }) => (basisRow(basis).creditFile && !creditFile ? undefined : refuseMeasure('wrong-state')),
    needs: [({ input, moment }) => notAhead('on', input.on, moment.today)],
    leaves: (step) => ({ ...step.subject, creditFile: { on: step.input.on, by: person(step) } }),
  }),
  finish: row({
    label: '办结',
    article: HOUSE,
    by: officers,
    from: ['carried'],
    to: 'finished',
    asks: form({}),
    needs: [({ subject }) => lacks(subject)],
  }),
};
