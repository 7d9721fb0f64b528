import type { StaffWords } from '../act-words';
import { files, labelled, line, long, yesNo, type Question } from '../question';
import { conditions } from './pledge';
import type { EnrolmentView } from './visibility';

/** An enrolment as its page has it. */
export interface EnrolmentSeen {
  enrolment: EnrolmentView;
}

const contact: readonly Question[] = [
  line('contact', '谁来答复消费者', '写真实姓名，只有您和工作人员看得到。'),
  { path: 'phone', kind: 'tel', label: '这个人的电话' },
];

/** What is asked of who applies. */
export const applyQuestions: readonly Question[] = [
  { path: 'has', kind: 'many', label: '具备哪些条件', all: true, most: 5, options: labelled(conditions) },
  ...contact,
  long('statement', '平时怎样处理投诉和售后', 500, '例如：谁接、多久答复、怎样退换。'),
  files('营业执照正本或者副本的照片'),
  yesNo('pledged', '看过上面的承诺书，同意签署吗'),
];

type Words = Readonly<Record<string, StaffWords<EnrolmentSeen>>>;
const at = (place: number) => ({ group: { title: '我来办', place } });

/** How each act of the merchant itself on its enrolment reads. */
export const ownWords: Words = {
  setContact: {
    ...at(1),
    fields: () => contact,
    starts: ({ enrolment }) => ({ contact: enrolment.contact, phone: enrolment.phone }),
  },
  withdraw: { ...at(2), title: '撤回申请' },
  leave: { ...at(3), fields: () => [long('reason', '为什么退出', 300, '正在协商的，请先办完；消费者可以随时转为投诉。')] },
};
export const ownGroups = ['我来办'] as const;
