import { columnsOf, type Column } from '../../sheet/columns';
import type { HandedContent } from '../handed-record';

/** What a list of handed-over records may tell; a row is a record. */
export type HandedColumn = keyof HandedContent;

/** Headings by which each is known: those of our own template and what such lists are likely to say; the platform's own list was not seen. */
const fields: Readonly<Record<HandedColumn, Column>> = {
  platformNo: { label: '平台编号', needed: true, known: ['主体编号', '任务编号', '记录编号', '信息编号', '编号', '流水号'] },
  batch: { label: '批次', known: ['分发批次', '任务名称', '任务'] },
  handedOn: { label: '分发日期', needed: true, known: ['分发时间', '下发日期', '下发时间', '派发时间', '接收时间'] },
  name: {
    label: '名称',
    needed: true,
    known: ['经营主体名称', '主体名称', '企业名称', '经营者名称', '经营者', '姓名', '市场主体名称'],
  },
  uscc: { label: '统一社会信用代码', known: ['信用代码', '社会信用代码', '统一社会信用代码/注册号'] },
  shop: { label: '网店', known: ['店铺名称', '网店名称', '店铺', '网站名称'] },
  platform: { label: '平台', known: ['平台名称', '所在平台', '电商平台'] },
  url: { label: '链接', known: ['店铺链接', '网址链接', '网址', '网店网址'] },
  address: { label: '地址', known: ['住所', '登记地址', '经营地址', '实际经营地址', '注册地址'] },
};

export const handedColumns = {
  fields,
  ...columnsOf(fields, { why: '没有这一项，不知道是哪一条、从哪天算。', unused: '不用' }),
};

/** The template: its headings, and a row to be written over. */
export const templateRows: readonly (readonly string[])[] = [
  handedColumns.ids.map((id) => fields[id].label),
  handedColumns.ids.map(
    (id) =>
      ({
        ...{ platformNo: '（照这样填，这一行请删掉）平台上的编号', batch: '2026 年 11 月', handedOn: '2026-11-02' },
        ...{ name: '某某商贸有限公司', uscc: '没有可以不填', shop: '照店铺页面', platform: '淘宝', url: 'https://' },
        address: '写全的，按乡镇定归哪个所',
      })[id],
  ),
];
