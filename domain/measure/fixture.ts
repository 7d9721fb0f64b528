import type { Measure } from './measure';
import type { ProposalInput } from './proposing';

export const measurePeople = {
  writer: { member: 'm_writer', name: '赵文' },
  other: { member: 'm_other', name: '钱核' },
  head: { member: 'm_head', name: '李所' },
  leader: { member: 'm_leader', name: '孙局' },
} as const;

/** A reminder to a group of shops, as it is typed. */
export const proposalOf = (more: Partial<ProposalInput> = {}): ProposalInput => ({
  ...{ kind: 'reminder', basis: 'policy', group: '辖区卖核桃的网店', networkRelated: true, onlineFood: false },
  reason: '近期同类问题多。',
  letter: {
    matter: '商品页没有写明产地和保质期。',
    demands: '请补上商品信息。',
    contact: '市场监管所 0939-7121315',
    dueOn: '2026-12-10',
  },
  ...more,
});

/** The appointment and the record of an interview. */
export const meeting = { on: '2026-11-25', time: '09:30', place: '局三楼会议室', who: '法定代表人' };
export const interviewRecord = {
  ...{ present: '周店，法定代表人', facts: '说明了商品页没有写产地的情况。', statement: '会补上。' },
  demands: '十二月十日以前补上产地和保质期。',
};

/** A measure as it stands once it was proposed. */
export const measureOf = (more: Partial<Measure> = {}): Measure => {
  const { kind, basis, group, networkRelated, onlineFood, reason, letter } = proposalOf();
  return {
    ...{ _id: 'ms_1', version: 1, no: 'LDC-2026-0001', state: 'proposed', office: '621228-01', at: 1, on: '2026-11-24' },
    ...{ kind, basis, objects: [], group: group ?? '', networkRelated, onlineFood, reason, letter },
    writers: [measurePeople.writer],
    ...more,
  };
};
