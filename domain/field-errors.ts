import type { z } from 'zod';

/** What a rule says of a thing no form of ours sends is English of its library: nobody but a person reads it. */
const illFormed = '这一项填得不对，请重新填写；还是不行，请关掉页面重新打开。';
const isChinese = (message: string) => /[\u4e00-\u9fff]/.test(message);

/** Zod's issues as `{'respondent.name': '请填写店铺名称'}`; only the first message of a field. */
export function fieldErrors(error: z.ZodError): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const { path, message } of error.issues) fields[path.join('.') || '_'] ??= isChinese(message) ? message : illFormed;
  return fields;
}
