const names: Record<string, string> = {
  令121: '《市场监督管理投诉举报处理办法》',
  令20: '《市场监督管理投诉举报处理暂行办法》',
  消法: '《消费者权益保护法》',
  条例: '《消费者权益保护法实施条例》',
  程序规定: '《市场监督管理行政处罚程序规定》',
  个人信息保护法: '《个人信息保护法》',
  广告法: '《广告法》',
  反不正当竞争法: '《反不正当竞争法》',
  食品安全法: '《食品安全法》',
  药品管理法: '《药品管理法》',
  纤维办法: '《纤维制品质量监督管理办法》',
  网络食品查处办法: '《网络食品安全违法行为查处办法》',
  标准化法: '《标准化法》',
  企业信息公示条例: '《企业信息公示暂行条例》',
  个体工商户年报办法: '《个体工商户年度报告办法》',
  合作社年报办法: '《农民专业合作社年度报告公示办法》',
  食品等产品特别规定: '《国务院关于加强食品等产品安全监督管理的特别规定》',
  无证无照经营查处办法: '《无证无照经营查处办法》',
  食盐专营办法: '《食盐专营办法》',
  令107: '《市场监督管理信用修复管理办法》',
  令45: '《市场监督管理行政处罚信息公示规定》',
  令44: '《市场监督管理严重违法失信名单管理办法》',
  异常名录办法: '《企业经营异常名录管理办法》',
  行政处罚法: '《行政处罚法》',
  行政复议法: '《行政复议法》',
  行政诉讼法: '《行政诉讼法》',
};

const digits = '零一二三四五六七八九';

/** 1–999 in Chinese numerals: 15 → 十五, 39 → 三十九, 115 → 一百一十五, 108 → 一百零八. */
export function numeral(n: number): string {
  const hundreds = Math.floor(n / 100);
  const tens = Math.floor((n % 100) / 10);
  const ones = n % 10;
  if (!hundreds) return `${tens > 1 ? digits[tens] : ''}${tens ? '十' : ''}${ones || !tens ? digits[ones] : ''}`;
  const rest = tens ? `${digits[tens]}十` : ones ? '零' : '';
  return `${digits[hundreds]}百${rest}${ones ? digits[ones] : ''}`;
}

const articleCode = /^(\D+?\d*)-(\d{1,3})(?:\((\d)\))?$/;

/** What has no article: the bureau's own order of work, which no law asks for or forbids. */
export const HOUSE = '本局管理';

/**
 * An article code as a notice cites it: `令121-16(4)` → 《市场监督管理投诉举报处理办法》第十六条第四项.
 * Several are joined by 、. Throws RangeError on a code it cannot read: a notice without its law is never sent.
 */
export function cite(code: string): string {
  if (code.includes('、')) return code.split('、').map(cite).join('、');
  const parts = articleCode.exec(code);
  const name = parts?.[1] && names[parts[1]];
  if (!parts || !name) throw new RangeError(`no such article: ${code}`);
  return `${name}第${numeral(Number(parts[2]))}条${parts[3] ? `第${numeral(Number(parts[3]))}项` : ''}`;
}

/** Several articles in a list, each law named once before those of its own that follow each other: 《……办法》第七条、第八条. */
export function citeInList(code: string): string {
  const lawOf = (said: string) => said.slice(0, said.indexOf('》') + 1);
  const all = code.split('、').map(cite);
  return all
    .map((said, at) => (at && lawOf(said) === lawOf(all[at - 1] ?? '') ? said.slice(lawOf(said).length) : said))
    .join('、');
}

/** What a period or an act rests on: its articles as {@link cite} says them, the document of a ruling, or {@link HOUSE}. */
export function sayBasis(article: string): string {
  return article.split('、').every((one) => articleCode.test(one)) ? cite(article) : article;
}
