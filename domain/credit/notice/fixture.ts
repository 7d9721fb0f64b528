import type { CreditNotice } from './notice';

export const noticePeople = {
  writer: { member: 'm_writer', name: '赵文' },
  other: { member: 'm_other', name: '钱核' },
  third: { member: 'm_third', name: '周三立' },
  leader: { member: 'm_leader', name: '孙局' },
  deputy: { member: 'm_deputy', name: '李局' },
  owner: { member: 'm_owner', name: '店主甲' },
  clerk: { member: 'm_clerk', name: '店员乙' },
} as const;

/** A notice of a normal penalty as it lies drafted. */
export const draftedNotice = (more: Partial<CreditNotice> = {}): CreditNotice => ({
  _id: 'n_1',
  version: 1,
  no: 'LDN-2026-0001',
  state: 'drafted',
  merchant: 'm_1',
  merchantName: '云屏某某食品店',
  office: '621228-00',
  topic: 'penalty',
  fact: { id: 'f_1', no: 'LDF-2026-0001', version: 2 },
  template: { key: 'penaltyNormal', version: 1 },
  title: '您有一条行政处罚信息在公示',
  words: [{ part: 'fact', lines: ['处罚决定书：两市监处罚〔2026〕12号。'] }],
  at: Date.parse('2026-11-20T02:00:00Z'),
  on: '2026-11-20',
  writers: [noticePeople.writer],
  ...more,
});
