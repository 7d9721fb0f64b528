import * as z from 'zod';
import { personName } from '../contact-fields';
import { form } from '../fields';
import { normalCode } from '../normal-form';

/** What somebody types who was invited to act for a merchant. */
export const joinSchema = form({
  code: z
    .string({ error: '请填写邀请码。' })
    .transform(normalCode)
    .pipe(z.string().regex(/^[0-9A-Z]{12}$/, { error: '邀请码是 12 位字母和数字，请照负责人给的填。' })),
  name: personName('您的姓名', '写真实姓名'),
});

/** Whom an owner means by an invitation. */
export const inviteSchema = form({ name: personName('请谁来办', '写对方的姓名') });
