import * as z from 'zod';

/** A number of the national platform as it is typed. */
export const number12315Schema = z
  .string({ error: '请填写12315平台编号。' })
  .trim()
  .regex(/^[0-9A-Za-z-]{6,40}$/, { error: '编号只有数字、字母和短横，6 到 40 位，请照平台上的填。' });
