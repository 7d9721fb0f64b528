import { plusDays } from '../../civil-date';
import { refuse } from '../../errors';
import { choice, date, form, text } from '../../fields';
import { addPause } from '../../law/deadline/clocks';
import { changeDeadline } from '../../law/deadline/running';
import { openAppraisal } from './shared/appraisal';
import { after } from './shared/days';
import { happened, mediating, mediators, row } from './shared/row';
import { nobody } from './shared/tells';

/**
 * 鉴定、检测: the only days not counted in C2 are those after commissioning up to and including the day
 * the report arrives (令121-22). Both days are documented and may have been before today.
 */
export const appraisalOut = row({
  label: '送鉴定或检测',
  article: '令121-22',
  by: mediators,
  from: mediating,
  asks: form({
    item: text('鉴定或检测什么', 2, 100),
    institution: text('机构', 2, 80),
    chosenBy: choice('机构由谁选', ['parties', 'bureau']),
    out: date('委托日期'),
    evidence: text('委托凭据', 2, 200, '写委托书编号'),
  }),
  when: (subject) => (openAppraisal(subject) ? refuse('appraisal-open') : undefined),
  needs: [happened('out', '委托日期', after.decided)],
  leaves: ({ subject, input: { evidence, ...sent }, moment: { calendar } }) => {
    const pause = { from: plusDays(sent.out, 1), reason: 'appraisal' as const, evidence };
    const paused = changeDeadline(subject, 'C2', (deadline) => addPause(deadline, pause, calendar));
    return { ...paused, appraisals: [...(subject.appraisals ?? []), sent] };
  },
  tells: nobody,
  confidential: false,
});
