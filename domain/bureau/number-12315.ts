import * as z from 'zod';
import { oneLine } from '../fields';
import { normalCode } from '../normal-form';

/** A number of the national platform as it is typed: blanks and dashes within it stay, and count for nothing where numbers are compared. */
export const number12315Schema = z
  .string({ error: '请填写12315平台编号。' })
  .overwrite(oneLine)
  .max(80, { error: '编号太长，请照平台上的填。' })
  .refine((typed) => /^[0-9A-Z]{6,40}$/.test(normalCode(typed)), {
    error: '编号只有数字、字母和短横，6 到 40 位，请照平台上的填。',
  });
