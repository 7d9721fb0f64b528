import type { NoticeBatch } from './batch';

export const batchPeople = {
  writer: { member: 'm_writer', name: '赵文' },
  other: { member: 'm_other', name: '钱核' },
  leader: { member: 'm_leader', name: '孙局' },
} as const;

/** A mailing that waits for approval: a new rule, to everybody. */
export const draftedBatch = (more: Partial<NoticeBatch> = {}): NoticeBatch => ({
  ...{ _id: 'nb_1', version: 1, no: 'LDB-2026-0001', state: 'drafted' },
  occasion: {
    topic: 'rule',
    title: '直播电商监督管理办法',
    effectiveOn: '2027-02-01',
    what: '直播间要亮明身份。',
    source: '总局令第117号',
  },
  whom: {},
  ...{ at: Date.parse('2026-11-20T02:00:00Z'), on: '2026-11-20', writers: [batchPeople.writer] },
  ...more,
});
