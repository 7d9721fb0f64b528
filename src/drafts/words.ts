import type { Draft } from './draft';

/** What a person knows a draft by: the goods, else the shop. */
export function titleOf({ answers }: Draft): string {
  const written = ['purchase.goods', 'respondent.name'].map((path) => answers[path]);
  const found = written.find((text): text is string => typeof text === 'string' && text.trim() !== '');
  return found?.trim() ?? '还没有写商品和商家';
}
