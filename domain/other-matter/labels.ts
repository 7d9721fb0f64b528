import type { LabelsOf } from '../facts';
import type { OtherMatter } from './other-matter';

/** What each fact of a matter that is no complaint is called. */
export const otherMatterLabels: LabelsOf<OtherMatter> = {
  _id: '内部编号',
  kind: '种类',
  version: '版本',
  no: '编号',
  office: '登记单位',
  matter: '哪一种事项',
  source: '来源',
  about: '什么事',
  told: '怎样告诉的',
  where: '请他找哪里',
  at: '登记时刻',
  on: '登记日期',
  by: '登记人',
};
