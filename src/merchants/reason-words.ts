import type { Reason } from '@domain/merchant/candidates';

/** Why a merchant of the register may be the one. */
export const reasonWords: Record<Reason, string> = {
  hint: '消费者选的',
  uscc: '信用代码一样',
  link: '链接一样',
  name: '名称一样',
  alike: '名称像',
};
