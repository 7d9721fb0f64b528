import type { LabelsOf } from '../facts';
import type { Feedback } from './feedback';

/** What each fact of a piece of feedback is called. */
export const feedbackLabels: LabelsOf<Feedback> = {
  _id: '内部编号',
  version: '版本',
  member: '账号',
  kind: '哪一类',
  text: '意见',
  phone: '电话',
  state: '状态',
  at: '提出的时刻',
  on: '提出日期',
  answer: '答复',
};
