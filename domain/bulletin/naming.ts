import * as z from 'zod';
import { webLink } from '../contact-fields';
import type { CivilDate } from '../civil-date';
import { choice, date, form, longText, text } from '../fields';

interface Basis {
  label: string;
  article: string;
  /** What the document is. */
  document: string;
}

/**
 * What alone lets a firm be named: a penalty that is published and still shown, a published result of a spot check, what the consumers'
 * association exposed (which only it may do), an interview about online food. Complaint counts never do.
 */
export const namingBases = {
  penalty: { label: '已公示的行政处罚', article: '条例-29', document: '处罚决定书文号' },
  spotCheck: { label: '已公布的抽查检验结果', article: '消法-33', document: '抽检公告' },
  association: { label: '消费者协会的揭露、批评', article: '消法-37(8)', document: '消协发布的文章或者文号' },
  interview: { label: '网络食品约谈情况公开', article: '网络食品查处办法-27', document: '约谈公告' },
} as const satisfies Record<string, Basis>;
export type NamingBasis = keyof typeof namingBases;
export const namingBasisKeys = Object.keys(namingBases) as [NamingBasis, ...NamingBasis[]];

/** Why a name may not stand there any longer. */
export const removalReasons = {
  ended: { label: '公示到期' },
  stopped: { label: '提前停止公示' },
  repaired: { label: '信用已经修复' },
  annulled: { label: '决定被变更、撤销或者确认无效' },
  mistaken: { label: '名称或者事实有误' },
} as const;
export type RemovalReason = keyof typeof removalReasons;
export const removalReasonKeys = Object.keys(removalReasons) as [RemovalReason, ...RemovalReason[]];

/** A firm as an editor names it; `shownUntil` is the last day on which the publication itself may be read (总局令45 第十三至十五条). */
export const namedFirmSchema = form({
  name: text('单位名称', 2, 60, '照文书上的写'),
  basis: choice('凭什么点名', namingBasisKeys),
  document: text('文号或者公告', 4, 80, '照文书上的写'),
  on: date('文书日期'),
  link: webLink('公布的地方'),
  said: longText('文书怎样认定', 4, 300, '照文书写，不加评价'),
  shownUntil: date('公示到哪天').optional(),
});

/** A firm that is named, with what lets it be; `removed`: since when only the bureau's own record has it. */
export interface NamedFirm extends z.output<typeof namedFirmSchema> {
  id: string;
  removed?: { on: CivilDate; by: string; why: RemovalReason; note?: string };
}

/** Firms that one bulletin names. */
export const MOST_NAMES = 20;
