import * as z from 'zod';
import type { CivilDate } from '../civil-date';
import { optionalPhone } from '../contact-fields';
import { choice, form, longText } from '../fields';
import { refuse, type Refusal } from '../errors';
import type { Moment } from '../lifecycle';

/** What feedback is about: the program itself, or one's own data in it (PIPL 44–50); never a case. */
export const feedbackKinds = ['broken', 'hard', 'wish', 'myData'] as const;
export type FeedbackKind = (typeof feedbackKinds)[number];

export const feedbackKindWords: Record<FeedbackKind, string> = {
  broken: '出错了',
  hard: '看不懂、不好用',
  wish: '希望增加的',
  myData: '我的个人信息（查看、更正、删除）',
};

export const feedbackSchema = form({
  kind: choice('是哪一类意见', feedbackKinds),
  text: longText('意见', 4, 1000),
  phone: optionalPhone('电话', 'person'),
});
export type FeedbackInput = z.output<typeof feedbackSchema>;

export const answerSchema = form({ text: longText('答复', 2, 1000) });

export interface Feedback extends FeedbackInput {
  _id: string;
  version: number;
  member: string;
  state: 'open' | 'answered';
  at: number;
  on: CivilDate;
  answer?: { text: string; by: string; on: CivilDate };
}

export function giving(input: FeedbackInput, { id, member, moment }: { id: string; member: string; moment: Moment }): Feedback {
  return { _id: id, version: 1, ...input, member, state: 'open', at: moment.now, on: moment.today };
}

/** Answered once; what was answered stays. */
export function answering(feedback: Feedback, said: string, by: string, { today }: Moment): Feedback | Refusal {
  if (feedback.state === 'answered') return refuse('feedback-answered');
  return { ...feedback, version: feedback.version + 1, state: 'answered', answer: { text: said, by, on: today } };
}

/** The answer as the person reads it in 消息, with what was said. */
export function answerLetter({ text: said, answer }: Feedback): { title: string; body: string } {
  return { title: '您的意见有答复了', body: `您说：${said}\n\n答复：${answer?.text ?? ''}` };
}
