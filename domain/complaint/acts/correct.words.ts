import type { WordsOf } from '../../act-words';
import { line, type Answers } from '../../question';
import type { Complaint } from '../complaint';
import type { correct } from './correct';
import { why } from './shared/fields.words';

const words = (part: object, prefix: string): Answers =>
  Object.fromEntries(
    Object.entries(part).flatMap(([key, value]) => (typeof value === 'string' ? [[`${prefix}.${key}`, value]] : [])),
  );

export const correctWords: WordsOf<Complaint, typeof correct> = {
  group: { title: '核实和更正', place: 5 },
  fields: () => [
    line('complainant.name', '投诉人姓名'),
    { path: 'complainant.phone', kind: 'tel', label: '投诉人电话' },
    line('complainant.address', '投诉人地址'),
    line('respondent.name', '商家名称'),
    line('respondent.contact', '商家联系人（可以不填）'),
    line('respondent.phone', '商家电话（可以不填）'),
    line('respondent.address', '商家地址（可以不填）', '平台店铺写平台上公示的地址'),
    line('respondent.uscc', '统一社会信用代码（可以不填）'),
    line('purchase.orderNo', '订单号（可以不填）'),
    why('为什么更正', '旧的内容留在案卷里。经过、金额和请求不在这里改，请用“登记补充材料”。'),
  ],
  starts: ({ complainant, respondent, purchase }) => ({
    ...words(complainant, 'complainant'),
    ...words(respondent, 'respondent'),
    ...words(purchase, 'purchase'),
  }),
};
