import * as z from 'zod';
import type { CivilDate } from '../../civil-date';
import { oneLine } from '../../fields';
import type { Calendar } from './calendar';
import { importYear, yearSchema, type YearInput } from './import-year';
import { readNotice } from './read-notice';
import { without } from '../../without';

const { link } = yearSchema.shape;

/** A year as an administrator enters it: the notice pasted whole, where it is published, and why its days do not come out even. */
export const pastedShape = z.strictObject({
  text: z.string({ error: '请粘贴通知全文。' }).max(5000, { error: '粘贴的内容超过 5000 个字，请只粘贴通知本身。' }),
  link,
  unevenBecause: z.string().overwrite(oneLine).optional(),
});
export type Pasted = z.input<typeof pastedShape>;

/** The table that a pasted notice makes, not yet checked. */
export function tableOf(pasted: Pasted): Omit<YearInput, 'year' | 'notice' | 'issuedOn'> & Partial<YearInput> {
  return {
    ...without(readNotice(pasted.text), 'problems'),
    link: pasted.link,
    ...(pasted.unevenBecause && { unevenBecause: pasted.unevenBecause }),
  };
}

/**
 * What is entered, with every check of the server before it is sent: what could not be read, or is refused by {@link importYear} on the civil
 * date `today` (+08:00), is told at the text.
 */
export function pastedSchema(calendar: Calendar, today: CivilDate) {
  return pastedShape.check((ctx) => {
    const say = (message: string, at: 'text' | 'link' | 'unevenBecause' = 'text') =>
      ctx.issues.push({ code: 'custom', message, input: ctx.value, path: [at] });
    const { problems } = readNotice(ctx.value.text);
    if (problems.length) return void say(problems.join('\n'));
    const tried = importYear(calendar, tableOf(ctx.value), { by: '', on: today });
    if (tried.ok) return;
    for (const [path, message] of Object.entries(tried.fields ?? {}))
      say(message, path === 'link' || path === 'unevenBecause' ? path : 'text');
  });
}
