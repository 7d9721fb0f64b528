import { builtIn } from '../law/calendar/calendar';
import { answering, answerLetter, feedbackSchema, giving } from './feedback';

const moment = { now: Date.parse('2026-11-24T02:00:00Z'), today: '2026-11-24', calendar: builtIn };
const given = () =>
  giving(feedbackSchema.parse({ kind: 'hard', text: '字太小，看不清楚' }), { id: 'f_1', member: 'm_1', moment });

test('an answer is given once and repeats what was said', () => {
  const answered = answering(given(), '下一版把字放大，现在可以开关怀模式。', '马国梁', moment);
  if ('refused' in answered) throw new Error('refused');
  expect(answered).toMatchObject({ state: 'answered', version: 2, answer: { by: '马国梁', on: '2026-11-24' } });
  expect(answerLetter(answered).body).toBe('您说：字太小，看不清楚\n\n答复：下一版把字放大，现在可以开关怀模式。');
  expect(answering(answered, '再答一次', '马国梁', moment)).toMatchObject({ refused: 'feedback-answered' });
});

test('a telephone number may be left out, not be wrong', () => {
  expect(feedbackSchema.parse({ kind: 'wish', text: '想要语音输入', phone: ' ' }).phone).toBeUndefined();
  expect(feedbackSchema.parse({ kind: 'wish', text: '想要语音输入', phone: '139 0000 1101' }).phone).toBe('13900001101');
  expect(feedbackSchema.safeParse({ kind: 'wish', text: '想要语音输入', phone: '1390' }).success).toBe(false);
});
