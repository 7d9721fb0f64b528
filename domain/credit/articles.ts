import { numeral } from '../law/cite';

/** The rules credit rests on, as they are cited; 个体工商户 and 合作社 have each their own. Read in their texts on 2026-11-27. */
const rules: Readonly<Record<string, string>> = {
  令107: '《市场监督管理信用修复管理办法》',
  令45: '《市场监督管理行政处罚信息公示规定》',
  令44: '《市场监督管理严重违法失信名单管理办法》',
  异常名录办法: '《企业经营异常名录管理办法》',
  个体工商户年报办法: '《个体工商户年度报告办法》',
  合作社年报办法: '《农民专业合作社年度报告公示办法》',
};

/**
 * An article of the rules of credit as a reader finds it: `令107-12(1)` → 《市场监督管理信用修复管理办法》第十二条第一项; several joined by 、.
 * Throws RangeError on a code it cannot read.
 */
export function sayCreditArticle(code: string): string {
  return code
    .split('、')
    .map((one) => {
      const [, rule = '', article, item] = /^(.+?)-(\d{1,3})(?:\((\d)\))?$/.exec(one) ?? [];
      const name = rules[rule];
      if (!name || !article) throw new RangeError(`no such article: ${one}`);
      return `${name}第${numeral(Number(article))}条${item ? `第${numeral(Number(item))}项` : ''}`;
    })
    .join('、');
}
