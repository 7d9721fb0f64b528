const rules: Record<string, string> = {
  令121: '《市场监督管理投诉举报处理办法》',
  令20: '《市场监督管理投诉举报处理暂行办法》',
  消法: '《消费者权益保护法》',
};

const digits = '零一二三四五六七八九';

/** 1 to 99 as an article is numbered: 15 → 十五. */
function ordinal(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = number % 10 ? digits.charAt(number % 10) : '';
  if (tens === 0) return ones;
  return `${tens === 1 ? '' : digits.charAt(tens)}十${ones}`;
}

/** `令121-16(4)` → 《市场监督管理投诉举报处理办法》第十六条第四项; anything else stays as it is written. */
export function sayArticle(article: string): string {
  const parts = /^(.+?)-(\d{1,2})(?:\((\d{1,2})\))?$/.exec(article);
  const rule = rules[parts?.[1] ?? ''];
  if (!parts || !rule) return article;
  return `${rule}第${ordinal(Number(parts[2]))}条${parts[3] ? `第${ordinal(Number(parts[3]))}项` : ''}`;
}
