import * as z from 'zod';
import { plusDays, sayFullDate, type CivilDate } from '../civil-date';
import { refuse, type Refusal } from '../errors';
import { choice, date, fen, form, optionalLongText } from '../fields';
import { offerKinds, type Terms } from './offer';
import { offerWords } from './words';

/** Days ahead to which a promise to perform may reach: beyond, nobody follows it up. */
export const LONGEST = 90;

/** What is filled in for an offer; amounts in fen. */
export const termsSchema = form({
  kinds: z
    .array(choice('怎样解决', offerKinds), { error: '请选择怎样解决，可以选多项。' })
    .min(1, { error: '请至少选一项。' })
    .transform((all) => [...new Set(all)]),
  fen: fen('金额').optional(),
  by: date('哪天以前办好'),
  more: optionalLongText('补充说明', 200),
}).check(({ value, issues }) => {
  const money = value.kinds.map((kind) => offerWords[kind].money);
  const bad = (path: string, message: string, input: unknown) => issues.push({ code: 'custom', path: [path], message, input });
  if (value.fen === undefined && money.includes('needed')) bad('fen', '退款、赔偿要写金额。', value.fen);
  if (value.fen !== undefined && money.every((one) => one === undefined))
    bad('fen', '换货、修理、补发不写金额；要赔钱的，请加选“赔偿”。', value.fen);
  if (value.kinds.includes('other') && !value.more) bad('more', '选了“其他”，请写清楚怎样办。', value.more);
  if (value.kinds.includes('refund') && value.kinds.includes('refundReturn'))
    bad('kinds', '退货退款和不用退货的退款只能选一样。', value.kinds);
});
export type TermsInput = z.output<typeof termsSchema>;

/** A day that has passed, or lies too far ahead of the civil day `today` (+08:00), said at its field. Pure. */
export function dayProblem({ by }: Pick<Terms, 'by'>, today: CivilDate): Refusal | undefined {
  const at = (message: string) => refuse('invalid-input', { fields: { 'terms.by': message } });
  if (by < today) return at('办好的日子不能早于今天。');
  const last = plusDays(today, LONGEST);
  return by > last ? at(`最晚写到 ${sayFullDate(last)}；更久的请分步约定。`) : undefined;
}
