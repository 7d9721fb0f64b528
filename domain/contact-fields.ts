import * as z from 'zod';
import { inLines, oneLine, text } from './fields';
import { linkOf } from './link';
import { readTelephone, telephonesIn, type Whose } from './telephone';

/** The name of a person: with a letter of some script in it. */
export const personName = (what: string, whyMax?: string) =>
  text(what, 2, 30, whyMax).refine((name) => /\p{L}/u.test(name), { error: `请填写${what}，不能只有数字。` });

/** A telephone number the person must give, as {@link readTelephone} keeps it. */
export function phone() {
  return z.string({ error: '请填写电话，要靠它联系。' }).transform((typed, ctx) => {
    const read = readTelephone(typed);
    if ('number' in read) return read.number;
    ctx.issues.push({ code: 'custom', message: read.problem, input: typed });
    return z.NEVER;
  });
}

/** The number of a shop, or of who need give none, as {@link readTelephone} keeps it; an empty one is absent afterwards. */
export function optionalPhone(what: string, whose: Whose) {
  return z
    .string({ error: `${what}请填数字。` })
    .transform((typed, ctx) => {
      if (inLines(typed) === '') return undefined;
      const read = readTelephone(typed, whose);
      if ('number' in read) return read.number;
      const several = telephonesIn(typed, whose).length > 1;
      const problem = several ? `${what}只填一个，别的写在经过里。` : `${read.problem}${what}可以不填。`;
      ctx.issues.push({ code: 'custom', message: problem, input: typed });
      return z.NEVER;
    })
    .optional();
}

/** A link of the web, out of whatever it was pasted with ({@link linkOf}). */
export function webLink(what: string) {
  return z
    .string({ error: `请填写${what}的链接。` })
    .transform((typed) => linkOf(typed) ?? oneLine(typed))
    .pipe(z.string().regex(/^https?:\/\/\S{4,300}$/, { error: `请粘贴${what}的链接，以 http:// 或 https:// 开头。` }));
}
