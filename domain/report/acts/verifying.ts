import { plusDays } from '../../civil-date';
import { addPause, closePause } from '../../law/deadline/clocks';
import { refuse } from '../../errors';
import { changeVerifying } from '../clocks';
import type { Report } from '../report';
import { badField, date, form, happened, row, text, verifiers, longText } from './row';

const openTest = (subject: Report) => subject.tests?.find((one) => one.in === undefined && one.ended === undefined);

/** Finding out whether it is so. Only tests and 权利人辨认、鉴别 are not counted (程序规定-18(2)). */
export const verifyingActs = {
  supplement: row({
    label: '补充线索',
    article: '令121-28',
    by: ['reporter', 'intake', 'handler'],
    from: ['received'],
    asks: form({ text: longText('补充的内容', 4, 2000) }),
    leaves: ({ subject, input, actor, moment }) => {
      const by = actor.relation === 'reporter' ? ('reporter' as const) : ('staff' as const);
      return { ...subject, supplements: [...(subject.supplements ?? []), { on: moment.today, by, text: input.text }] };
    },
  }),
  verify: row({
    label: '登记核查情况',
    article: '程序规定-18',
    by: verifiers,
    from: ['received'],
    asks: form({ on: date('核查日期'), text: longText('核查情况', 4, 2000) }),
    needs: [happened('on', '核查日期')],
    leaves: ({ subject, input, actor }) => {
      const line = { on: input.on, by: actor.name, text: input.text };
      return { ...subject, verification: [...(subject.verification ?? []), line] };
    },
  }),
  testOut: row({
    label: '送检测、鉴定或者权利人辨认',
    article: '程序规定-18',
    by: verifiers,
    from: ['received'],
    asks: form({
      item: text('检测什么', 2, 100),
      institution: text('机构', 2, 80),
      out: date('委托日期'),
      evidence: text('委托凭据', 2, 200),
    }),
    when: (subject) => (openTest(subject) ? refuse('appraisal-open') : undefined),
    needs: [happened('out', '委托日期')],
    leaves: ({ subject, input: { evidence, ...sent }, moment }) => {
      const pause = { from: plusDays(sent.out, 1), reason: 'appraisal' as const, evidence };
      const paused = changeVerifying(subject, (deadline) => addPause(deadline, pause, moment.calendar));
      return { ...paused, tests: [...(subject.tests ?? []), sent] };
    },
  }),
  testIn: row({
    label: '登记收到检测、鉴定报告',
    article: '程序规定-18',
    by: verifiers,
    from: ['received'],
    asks: form({ in: date('收到报告的日期'), result: longText('报告结论', 2, 500) }),
    when: (subject) => (openTest(subject) ? undefined : refuse('appraisal-missing')),
    needs: [
      happened('in', '收到报告的日期'),
      ({ subject, input }) =>
        input.in < (openTest(subject)?.out ?? '') ? badField('in', '收到报告的日期不能早于委托日期。') : undefined,
    ],
    leaves: ({ subject, input, moment }) => ({
      ...changeVerifying(subject, (deadline) => closePause(deadline, input.in, moment.calendar)),
      tests: subject.tests?.map((one) => (one.in === undefined ? { ...one, in: input.in, result: input.result } : one)),
    }),
  }),
};
