import type { LabelsOf } from '../facts';
import type { Breach, MerchantPromise, PromiseState } from './promise';

/** What each fact of a promise is called. */
export const promiseLabels: LabelsOf<MerchantPromise> = {
  _id: '内部编号',
  version: '版本',
  no: '编号',
  merchant: '商家',
  kind: '承诺什么',
  state: '状态',
  wording: '承诺内容',
  n: '第几版',
  from: '这一版起',
  writers: '谁写的',
  signed: '签署',
  checked: '核对不低于法律规定',
  returned: '退回',
  shown: '展示',
  change: '等待核对的变更',
  versions: '以前的版本',
  ending: '终止',
  suspensions: '暂停展示',
  discarded: '不用了',
  letThrough: '内容检查后放行',
  breaches: '违诺记录',
  at: '时刻',
  on: '起草日期',
};

export const promiseStateWords: Record<PromiseState, string> = {
  drafted: '起草中',
  signed: '已签署，等核对',
  checked: '已核对，等展示',
  shown: '展示中',
  suspended: '暂停展示',
  ended: '已终止',
  discarded: '不用了',
};

export const freightWords = { buyer: '消费者', seller: '商家' } as const;

export const matchedWords: Record<Breach['matched'], string> = {
  uscc: '统一社会信用代码一致',
  name: '名称一致',
  shop: '网店一致',
  officer: '工作人员认定',
};
