import { goodsCategories, goodsCategoryKeys, type GoodsCategory } from '../../matter/goods-categories';
import { problemTypeKeys, problemTypes, type ProblemType } from '../../matter/problem-types';

/**
 * What lists of the national platform and of consumer associations call a problem. 中国消费者协会 counts by 质量、合同、售后服务、价格、虚假宣传、
 * 安全、假冒、计量、人格尊严 (《全国消协组织受理投诉情况分析》, by nature of the complaint); the wider ones (质量、合同、售后服务、安全) may each be several
 * of ours and are no word for one: they stay beside the case as they stood, and the type is asked.
 */
const problemMarks: readonly (readonly [ProblemType, RegExp])[] = [
  ['spoiled', /变质|霉|过期|腐败/],
  ['counterfeit', /假冒|假货|仿冒|商标侵权/],
  ['short', /计量|缺斤|短斤|少发|漏发/],
  ['noReturn', /退换|不退|七日无理由|7日无理由|三包/],
  ['notSent', /不发货|延迟发货|未发货/],
  ['mismatch', /不符|货不对/],
  ['misled', /宣传|广告|虚假品质/],
  ['price', /价格|标价|乱收费|收费/],
  ['illness', /吃了不舒服|人身伤害|中毒/],
  ['privacy', /个人信息|人格尊严/],
  ['other', /^其他|^其它/],
];

/** What they call goods and services; the likelier first, what is one of several of ours is none of these. */
const categoryMarks: readonly (readonly [GoodsCategory, RegExp])[] = [
  ['health', /保健(食)?品|特殊食品/],
  ['dining', /餐饮|外卖/],
  ['baby', /婴|母婴|玩具|儿童/],
  ['produce', /农产品|土特产|生鲜/],
  ['food', /食品|饮料|酒/],
  ['cosmetics', /化妆|护肤|美妆/],
  ['clothing', /服装|鞋|箱包/],
  ['appliance', /家电|家用电|家用电子/],
  ['phone', /手机|通讯产品|数码|计算机|电脑/],
  ['furniture', /家具|建材|装修|五金/],
  ['vehicle', /汽车|电动(自行)?车|交通工具/],
  ['medical', /药|医疗器械/],
  ['jewellery', /首饰|珠宝|黄金/],
  ['books', /图书|文具|音像/],
  ['virtual', /互联网服务|游戏|虚拟|会员|充值/],
  ['training', /培训|教育/],
  ['travel', /旅游|住宿|酒店|民宿|票务/],
  ['service', /美容|美发|维修|家政|生活|社会服务|居民服务|健身/],
  ['daily', /日用|百货|家居/],
  ['other', /^其他|^其它/],
];

function read<Key extends string>(
  text: string,
  keys: readonly Key[],
  label: (key: Key) => string,
  marks: readonly (readonly [Key, RegExp])[],
) {
  const plain = text.replace(/\s/g, '');
  return keys.filter((key) => label(key) === plain)[0] ?? marks.filter(([, mark]) => mark.test(plain))[0]?.[0];
}

/** The type of problem that the words of a list name, or undefined. Pure. */
export function readProblem(text: string): ProblemType | undefined {
  return read(text, problemTypeKeys, (key) => problemTypes[key].label, problemMarks);
}

/** The kind of goods or service that the words of a list name, or undefined. Pure. */
export function readCategory(text: string): GoodsCategory | undefined {
  return read(text, goodsCategoryKeys, (key) => goodsCategories[key].label, categoryMarks);
}
