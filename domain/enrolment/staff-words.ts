import type { StaffWords } from '../act-words';
import { labelled, line, long, one } from '../question';
import { endGroundWords } from './labels';
import type { EnrolmentSeen } from './own-words';

type Words = Readonly<Record<string, StaffWords<EnrolmentSeen>>>;
const at = (place: number) => ({ group: { title: '审查和管理', place } });

/** How each act of the bureau on an enrolment reads. */
export const staffWords: Words = {
  review: {
    foot: { place: 2 },
    word: '审查通过',
    fields: () => [long('saw', '看了什么', 300, '如：营业执照和登记一致；到店看过，有专人、有电话、有制度。')],
  },
  admit: { foot: { place: 2 }, decides: true },
  decline: {
    foot: { place: 1 },
    fields: () => [long('reason', '为什么没有通过', 300), long('todo', '请商家怎么办', 300, '商家照着做就能再申请。')],
  },
  noteOdr: {
    ...at(1),
    fields: () => [line('number', '12315平台上的ODR单位编号', '在12315平台开了账号的才填；消费者会先被引到12315协商。')],
    starts: ({ enrolment }) => ({ number: enrolment.odr?.number }),
  },
  suspend: { ...at(2), fields: () => [long('reason', '为什么暂停', 300, '商家会看到。')] },
  resume: { ...at(3), fields: () => [long('reason', '看过什么、为什么恢复', 300)] },
  end: {
    ...at(4),
    fields: () => [one('ground', '为什么取消', labelled(endGroundWords)), long('reason', '事实和理由', 300, '商家会看到。')],
  },
};
export const staffGroups = ['审查和管理'] as const;
