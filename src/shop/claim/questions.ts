import { labelled, line, one, when, type Answers, type Question } from '@domain/question';
import { exemptionWords, merchantKindWords, shopChannelWords } from '@domain/merchant/words';

const isPerson = ({ kind }: Answers) => kind === 'person';
const hasLicence = ({ kind }: Answers) => kind !== undefined && kind !== 'person';
const hasShop = (all: Answers) => Boolean(all['shop.channel']);

/** What somebody is asked who says which merchant is theirs. */
export const claimQuestions: readonly Question[] = [
  one('kind', '是哪一类', labelled(merchantKindWords)),
  line('name', '名称', '照营业执照写；没有执照的写您的姓名。'),
  when(line('uscc', '统一社会信用代码', '18 位，在营业执照上方。'), hasLicence),
  when(one('exemption', '为什么不用登记', labelled(exemptionWords)), isPerson),
  one('shop.channel', '店开在哪里（可以先不选）', labelled(shopChannelWords)),
  when(line('shop.platform', '哪个平台', '如淘宝、拼多多、抖音。'), (all) => all['shop.channel'] === 'platform'),
  when(line('shop.name', '店铺名称', '照店铺页面上的写。'), hasShop),
  when(line('shop.url', '店铺链接（可以不填）'), hasShop),
  { path: 'files', kind: 'files', label: '营业执照的照片；没有执照的，传店铺后台的截图' },
  line('person', '您的姓名', '写真实姓名，只有核实的工作人员看得到。'),
  { path: 'phone', kind: 'tel', label: '您的电话', hint: '核实时打给您。' },
  line('note', '您是这一家的什么人（可以不填）', '如：法定代表人、经营者、店长。'),
];
