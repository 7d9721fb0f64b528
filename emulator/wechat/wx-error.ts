/** A refusal as WeChat's own APIs word it; the SDK throws it with `errCode`. */
export const refusedBy = (errcode: number, errmsg: string) => ({ errcode, errmsg });

/** Openids of WeChat have 28 characters and begin with "o". */
export const isOpenid = (value: unknown): value is string => typeof value === 'string' && /^o[\w-]{27}$/.test(value);
