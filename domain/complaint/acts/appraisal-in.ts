import { refuse } from '../../errors';
import { date, form, longText } from '../../fields';
import { closePause } from '../../law/deadline/clocks';
import { changeDeadline } from '../../law/deadline/running';
import { runs } from '../open-matters';
import { openAppraisal } from './shared/appraisal';
import { after } from './shared/days';
import { happened, mediating, mediators, row } from './shared/row';
import { nobody } from './shared/tells';

export const appraisalIn = row({
  label: '登记收到鉴定或检测报告',
  article: '令121-22',
  by: mediators,
  from: mediating,
  asks: form({ in: date('收到报告的日期'), result: longText('报告结论', 2, 500) }),
  when: (subject) => (openAppraisal(subject) ? undefined : refuse('appraisal-missing')),
  needs: [happened('in', '收到报告的日期', after.sentOut)],
  leaves: ({ subject, input, moment: { calendar } }) => {
    const back = (subject.appraisals ?? []).map((one) => (runs(one) ? { ...one, in: input.in, result: input.result } : one));
    return { ...changeDeadline(subject, 'C2', (deadline) => closePause(deadline, input.in, calendar)), appraisals: back };
  },
  tells: nobody,
  confidential: false,
});
