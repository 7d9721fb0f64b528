import { columnsOf, type Column } from '../../sheet/columns';

/** What a list of merchants and their shops may tell; a row is a merchant with one of its shops. */
export type MerchantColumn =
  | ('name' | 'kind' | 'uscc' | 'exemption' | 'registeredOn' | 'address' | 'actualAddress' | 'contact' | 'phone' | 'office')
  | ('trades' | 'over100k' | 'origin' | 'channel' | 'platform' | 'shop' | 'url' | 'aliases' | 'goods');

/** Headings by which each is known: those of our own template, and of what platforms report (网络交易监督管理办法 25). */
const fields: Readonly<Record<MerchantColumn, Column>> = {
  name: {
    label: '名称',
    needed: true,
    known: ['经营主体名称', '主体名称', '企业名称', '姓名', '经营者', '经营者名称', '市场主体名称'],
  },
  kind: { label: '类型', known: ['主体类型', '经营主体类型', '市场主体类型', '企业类型'] },
  uscc: { label: '统一社会信用代码', known: ['信用代码', '社会信用代码', '统一信用代码', '统一社会信用代码/注册号'] },
  exemption: { label: '不用登记的理由', known: ['免登记情形', '自我声明', '不需要登记的情形'] },
  registeredOn: { label: '登记（成立）日期', known: ['成立日期', '登记日期', '注册日期'] },
  address: { label: '登记地址', known: ['住所', '注册地址', '经营场所', '地址'] },
  actualAddress: { label: '实际经营地址', known: ['实际地址', '经营地址'] },
  contact: { label: '联系人', known: ['联系人姓名', '负责人', '法定代表人'] },
  phone: { label: '电话', known: ['联系电话', '联系方式', '手机'] },
  office: { label: '归哪个所管', known: ['监管所', '市场监管所', '管辖单位', '所属监管所'] },
  trades: { label: '做什么生意', known: ['行业', '行业类型', '经营类别'] },
  over100k: { label: '年交易额超过 10 万元', known: ['超10万元', '特别标示', '超过10万元'] },
  origin: { label: '从哪里知道的', known: ['数据来源', '信息来源', '来源'] },
  channel: { label: '店开在哪里', known: ['网店类型', '渠道', '网络主体类型', '开店方式'] },
  platform: { label: '平台', known: ['平台名称', '所在平台', '电商平台', '入驻平台'] },
  shop: { label: '店铺名称', known: ['网店名称', '网店', '店铺', '网站名称', '小程序名称', '账号名称'] },
  url: { label: '店铺链接', known: ['网址链接', '网址', '链接', '网店网址', '网站网址'] },
  aliases: { label: '别名', known: ['简称', '字号'] },
  goods: { label: '卖什么', known: ['经营商品种类', '主营商品', '经营范围', '主营'] },
};

export const merchantColumns = {
  fields,
  ...columnsOf(fields, { why: '没有这一项，不知道是谁。', unused: '不用' }),
};

/** The template: its headings, and a row to be written over. */
export const templateRows: readonly (readonly string[])[] = [
  merchantColumns.ids.map((id) => fields[id].label),
  merchantColumns.ids.map(
    (id) =>
      ({
        ...{ name: '（照这样填，这一行请删掉）某某商贸有限公司', kind: '公司、企业', uscc: '18 位代码，这一列设成文本' },
        ...{
          exemption: '只有不用登记的个人才填',
          registeredOn: '2024-03-01',
          address: '照营业执照',
          actualAddress: '不一样才填',
        },
        ...{ contact: '张三', phone: '13900000000', office: '不填的，按地址里的乡镇定', trades: '日用商品、食品' },
        ...{ over100k: '只有个人才填：是、否', origin: '年度报告', channel: '购物平台上的店铺', platform: '淘宝' },
        ...{ shop: '照店铺页面', url: 'https://', aliases: '几个用顿号分开', goods: '核桃、蜂蜜' },
      })[id],
  ),
];
