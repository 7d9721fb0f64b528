import { sayFiles } from '../../evidence/words';
import { goodsCategories } from '../../matter/goods-categories';
import { problemTypes } from '../../matter/problem-types';
import { sayYuan } from '../../money';
import type { Complaint } from '../complaint';
import { asSheetText } from '../../sheet-text';
import { sayRequests } from '../claim';

/** One field of the national platform's own form. */
export interface CopyField {
  label: string;
  value: string;
}

/** What is copied: a complaint as the bureau has it, or as it stands in a form not yet filed. */
export type Copied = Pick<
  Complaint,
  'complainant' | 'respondent' | 'category' | 'problem' | 'otherRequest' | 'askedFen' | 'evidence'
> & {
  // A row of a list of the national platform may lack them.
  purchase: Partial<Complaint['purchase']>;
  facts?: Complaint['facts'];
  requests?: Complaint['requests'];
  consents: Partial<Complaint['consents']>;
};

const yesNo = (yes: boolean | undefined) => (yes === undefined ? undefined : yes ? '是' : '否');

/** 事实依据 of form 1: time, place, content, amount, dispute, evidence in one text. */
export function factsText({ purchase, respondent, facts, evidence = [] }: Copied): string {
  const { goods, boughtOn, amountFen, orderNo } = purchase;
  const own = evidence.filter(({ from }) => from === 'complainant');
  const where = [respondent.platform, respondent.shopUrl].filter(Boolean).join('，');
  return [
    ...(boughtOn ? [`时间：${boughtOn}`] : []),
    ...(where ? [`地点：${where}`] : []),
    `内容：${[goods, amountFen && `付款 ${sayYuan(amountFen)}`, orderNo && `订单号 ${orderNo}`].filter(Boolean).join('，')}`,
    ...(facts ? [`经过：${facts}`] : []),
    ...(own.length ? [`凭证：${sayFiles(own)}，在本局案卷里`] : []),
  ].join('\n');
}

/**
 * The complaint field by field in the order of the national platform's complaint form (投诉登记表, form 1 of April 2026), to be copied
 * there one by one; what was not given is left out. An identity number is not kept here and is filled in there.
 */
export function copyOut(complaint: Copied): CopyField[] {
  const { complainant, respondent, category, problem, askedFen, consents } = complaint;
  const fields: [string, string | undefined][] = [
    ['姓名', complainant.name],
    ['电话', complainant.phone],
    ['通讯地址', complainant.address],
    ['是否同意公示投诉信息', yesNo(consents.publish)],
    ['是否同意委托调解', yesNo(consents.entrust)],
    ['被投诉人名称', respondent.name],
    ['被投诉人联系人', respondent.contact],
    ['被投诉人地址', respondent.address],
    ['被投诉人电话', respondent.phone],
    ['统一社会信用代码', respondent.uscc],
    ['商品类别', category && goodsCategories[category].label],
    ['问题类型', problem && problemTypes[problem].label],
    ['事实依据', factsText(complaint)],
    ['投诉请求', sayRequests(complaint)],
    ['要求金额', askedFen === undefined ? undefined : sayYuan(askedFen)],
  ];
  return fields.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}

/** A cell of a table that is pasted into a sheet: on one line, and marked as text where the sheet would make something else of it. */
const cell = (text: string): string => asSheetText(text.replace(/[\t\r\n]+/g, ' ').trim());

/** By which version of the words category and type are named: a sheet is read in other years too. */
function versionOf({ category, problem }: Copied): CopyField[] {
  const versions = [category && goodsCategories[category].version, problem && problemTypes[problem].version];
  const value = versions.filter((one, index) => one && versions.indexOf(one) === index).join('、');
  return value ? [{ label: '类别和类型用词的版本', value }] : [];
}

/** Several complaints as lines of tab-separated columns, the first line the labels, to be pasted into a sheet. */
export function copyTable(complaints: readonly (Copied & { no: string })[]): string {
  const columns = complaints.map((one) => [{ label: '本局编号', value: one.no }, ...copyOut(one), ...versionOf(one)]);
  const labels: string[] = [];
  for (const fields of columns) for (const { label } of fields) if (labels.indexOf(label) < 0) labels.push(label);
  const lines = columns.map((fields) =>
    labels.map((label) => cell(fields.find((one) => one.label === label)?.value ?? '')).join('\t'),
  );
  return [labels.join('\t'), ...lines].join('\n');
}
