import { personName } from '../../contact-fields';
import * as z from 'zod';
import { choice, form } from '../../fields';
import { normalCode } from '../../normal-form';
import { postWords, type Post } from '../words';

/** What the merchant types: the code as told with the inquiry or by telephone, and who is joining. */
export const viewCodeSchema = form({
  code: z
    .string({ error: '请填写查看码。' })
    .transform(normalCode)
    .pipe(z.string().regex(/^\d{12}$/, { error: '查看码是 12 位数字，请照办案人员给的填。' })),
  name: personName('您的姓名', '写真实姓名'),
  post: choice('您和店铺的关系', Object.keys(postWords) as [Post, ...Post[]]),
});
export type ViewCode = z.output<typeof viewCodeSchema>;
