import type { CivilDate } from '../../civil-date';
import { numeral } from '../../law/cite';
import { rejectionGrounds, terminationGrounds, type Ground } from '../grounds';

/** 令121-16, word for word, as form 6 lists them. */
const rejection121 = [
  '投诉事项不属于市场监督管理部门职责，或者本行政机关不具有处理权限的',
  '法院、仲裁机构、市场监督管理部门或者其他行政机关、消费者协会已经受理或者处理过同一消费者权益争议的',
  '不是为生活消费需要购买、使用商品或者接受服务，或者不能证明与被投诉人之间存在消费者权益争议的',
  '除法律另有规定外，投诉人知道或者应当知道自己的权益受到被投诉人侵害之日起超过三年的',
  '未提供本办法第十条第一款、第十一条规定的材料，或者提供虚假材料的',
  '冒用他人名义或者拒不配合市场监督管理部门核验真实身份信息的',
  '法律、法规、规章规定不予受理的其他情形',
];

/** 令121-23(1), word for word, as form 8 lists them. */
const termination121 = [
  '投诉人撤回投诉或者双方自行和解的',
  '投诉人、被投诉人无正当理由不参加调解，或者明确拒绝调解的',
  '经组织调解，投诉人或者被投诉人明确表示无法达成调解协议的',
  '投诉人与被投诉人对鉴定、检测费用承担无法协商一致的',
  '自投诉受理之日起六十日内投诉人和被投诉人未能达成调解协议的',
  '市场监督管理部门受理投诉后，发现存在本办法第十六条、第四十二条规定情形的',
  '投诉人、被投诉人死亡或者主体资格灭失的',
  '法律、法规、规章规定的应当终止调解的其他情形',
];

/** A list as the forms print it, and which of it a code is: 一. */
export interface Items {
  lines: string[];
  ordinalOf: (code: string) => string;
}

function itemsOf(grounds: readonly Ground<string>[], words: readonly string[]): Items {
  const last = grounds.length - 1;
  return {
    lines: grounds.map(({ plain }, index) => `（${numeral(index + 1)}）${words[index] ?? plain}${index === last ? '。' : '；'}`),
    ordinalOf: (code) => numeral(grounds.findIndex((one) => one.code === code) + 1),
  };
}

/** The grounds of 不予受理 in force on the civil date of the decision: those of 令121 in its own words, of 令20 as the table says them. */
export function rejectionItems(decidedOn: CivilDate): Items {
  const grounds = rejectionGrounds(decidedOn);
  return itemsOf(grounds, grounds.length === rejection121.length ? rejection121 : []);
}

export const terminationItems: Items = itemsOf(terminationGrounds, termination121);

/** A ground of 令121-16 in the words of the article, without its full stop. */
export const rejectionWords = (code: string) =>
  rejection121[rejectionGrounds('9999-12-31').findIndex((one) => one.code === code)];
