import * as z from 'zod';
import { personName, phone } from '../contact-fields';
import type { FiledFile } from '../evidence/claiming';
import { filesSchema } from '../evidence/limits';
import { choice, form, longText } from '../fields';
import type { Moment } from '../lifecycle';
import type { Person } from '../merchant/person';
import type { Enrolment } from './enrolment';
import { conditionKeys, PLEDGE } from './pledge';

/** Who answers for the firm. */
export const contactFields = { contact: personName('联系人', '写真实姓名'), phone: phone() };

/** What an owner sends to apply; every condition must be met, and the pledge agreed to. */
export const applySchema = form({
  ...contactFields,
  has: z
    .array(choice('具备的条件', conditionKeys), { error: '请选择具备哪些条件。' })
    .transform((all) => [...new Set(all)])
    .refine((all) => all.length === conditionKeys.length, { error: '五项条件都具备才能申请；还缺的，备齐以后再申请。' }),
  statement: longText('平时怎样处理投诉和售后', 10, 500),
  pledged: z.literal(true, { error: '请看过承诺书，同意以后再提交。' }),
  files: filesSchema,
}).check(({ value, issues }) => {
  if (!value.files?.length)
    issues.push({ code: 'custom', path: ['files'], message: '请拍营业执照正本或者副本上传，字要看得清。', input: value.files });
});
export type ApplyInput = z.output<typeof applySchema>;

/** A new application, with the pledge as it stands that day. Pure. */
export function applying(
  { contact, phone: telephone, has, statement }: ApplyInput,
  of: { id: string; no: string; merchant: string; files: FiledFile[]; by: Person; moment: Moment },
): Enrolment {
  const { id, no, merchant, files, by, moment } = of;
  return {
    ...{ _id: id, version: 1, no, merchant, state: 'applied', contact, phone: telephone, has, statement, files },
    pledge: { ...PLEDGE, on: moment.today, by },
    ...{ at: moment.now, on: moment.today },
  };
}
