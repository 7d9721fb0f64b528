import { webLink } from '../../contact-fields';
import { filesSchema } from '../../evidence/limits';
import { choice, date, form, longText, optionalText, text } from '../../fields';
import { HOUSE } from '../../law/cite';
import { actionsFor, decideInWords, type Acting, type Day, type Decision, type Moment } from '../../lifecycle';
import { isSameName } from '../../normal-form';
import { refuseSpotCheck } from '../errors';
import type { SpotCheckRelation } from '../relations';
import { verdictKeys, type SpotCheck } from '../spot-check';
import { asksHandling, badField, notAhead, officers, person, reason, row, table } from './row';

const factId = text('信用信息编号', 1, 64);

/** All that is done with a spot check once it was planned. */
export const spotCheckTable = table({
  carry: row({
    label: '登记已经抽查',
    article: '程序规定-22',
    by: officers,
    from: ['planned'],
    to: 'carried',
    asks: form({
      on: date('抽查日期'),
      officer: text('抽查人员', 2, 20),
      other: text('另一名抽查人员', 2, 20),
      sample: optionalText('样品', 120),
      place: optionalText('地点', 80),
      files: filesSchema,
    }),
    needs: [
      ({ input, moment }) => notAhead('on', input.on, moment.today),
      ({ input }) => (isSameName(input.officer, input.other) ? badField('other', '抽查要有两个人，不能是同一个人。') : undefined),
      ({ subject, input }) =>
        subject.method === 'sampling' && !input.sample ? badField('sample', '抽样检验要写样品名称和数量。') : undefined,
    ],
    leaves: (step) => {
      const { on, officer, other, sample, place } = step.input;
      const more = { ...(sample && { sample }), ...(place && { place }) };
      return { ...step.subject, carried: { on, officers: [officer, other], ...more, by: person(step) } };
    },
  }),
  enterResult: row({
    label: '登记结果',
    article: '消法-33',
    by: officers,
    from: ['carried', 'resulted'],
    to: 'resulted',
    asks: form({
      verdict: choice('结果', verdictKeys),
      on: date('报告或者发现的日期'),
      report: optionalText('报告编号', 60),
      laboratory: optionalText('检验机构', 80),
      said: longText('结果内容', 2, 1000),
      files: filesSchema,
    }),
    when: ({ published, reinspection }) => (published || reinspection ? refuseSpotCheck('wrong-state') : undefined),
    needs: [
      ({ input, moment }) => notAhead('on', input.on, moment.today),
      ({ subject, input }) =>
        subject.carried && input.on < subject.carried.on ? badField('on', '不能早于抽查那天。') : undefined,
    ],
    leaves: (step) => {
      const { verdict, on, report, laboratory, said } = step.input;
      const more = { ...(report && { report }), ...(laboratory && { laboratory }) };
      return { ...step.subject, result: { verdict, on, ...more, said, by: person(step), enteredOn: step.moment.today } };
    },
  }),
  askReinspection: row({
    label: '登记复检申请',
    article: '食品安全法-88',
    by: officers,
    from: ['resulted'],
    asks: form({ askedOn: date('申请日期'), files: filesSchema }),
    when: (check) => (check.reinspection || !asksHandling(check) ? refuseSpotCheck('wrong-state') : undefined),
    needs: [({ input, moment }) => notAhead('askedOn', input.askedOn, moment.today)],
    leaves: (step) => ({ ...step.subject, reinspection: { askedOn: step.input.askedOn, by: person(step) } }),
  }),
  enterReinspection: row({
    label: '登记复检结果',
    article: '食品安全法-88',
    by: officers,
    from: ['resulted'],
    asks: form({
      verdict: choice('复检结果', verdictKeys),
      on: date('复检日期'),
      report: optionalText('报告编号', 60),
      files: filesSchema,
    }),
    when: ({ reinspection }) => (reinspection && !reinspection.result ? undefined : refuseSpotCheck('wrong-state')),
    needs: [({ input, moment }) => notAhead('on', input.on, moment.today)],
    leaves: (step) => {
      const { verdict, on, report } = step.input;
      const before = step.subject.reinspection ?? { askedOn: on, by: person(step) };
      return {
        ...step.subject,
        reinspection: { ...before, result: { verdict, on, ...(report && { report }), by: person(step) } },
      };
    },
  }),
  handle: row({
    label: '登记处理情况',
    article: HOUSE,
    by: officers,
    from: ['resulted'],
    asks: form({
      on: date('处理日期'),
      said: longText('怎样处理', 2, 600),
      documentNo: optionalText('文号', 60),
      files: filesSchema,
    }),
    needs: [({ input, moment }) => notAhead('on', input.on, moment.today)],
    leaves: (step) => {
      const { on, said, documentNo } = step.input;
      return { ...step.subject, handling: { on, said, ...(documentNo && { documentNo }), by: person(step) } };
    },
  }),
  publish: row({
    label: '核对结果，登记公布',
    article: '消法-33',
    by: officers,
    from: ['resulted'],
    asks: form({ on: date('公布日期'), where: text('在哪里公布', 2, 80), url: webLink('公布').optional(), files: filesSchema }),
    second: {
      first: ({ subject }) => [subject.result?.by, subject.reinspection?.result?.by],
      own: refuseSpotCheck('publish-own'),
    },
    needs: [
      ({ input, moment }) => notAhead('on', input.on, moment.today),
      ({ subject }) => (subject.reinspection && !subject.reinspection.result ? refuseSpotCheck('reinspection-open') : undefined),
    ],
    leaves: (step) => {
      const { on, where, url } = step.input;
      return { ...step.subject, published: { on, where, ...(url && { url }), by: person(step) } };
    },
  }),
  linkFact: row({
    label: '记下信用信息编号',
    article: '条例-29',
    by: officers,
    from: ['resulted', 'closed'],
    asks: form({ creditFact: factId }),
    when: (check) => (asksHandling(check) ? undefined : refuseSpotCheck('wrong-state')),
    leaves: ({ subject, input }) => ({ ...subject, creditFact: input.creditFact }),
  }),
  addProof: row({
    label: '补照片、报告',
    article: HOUSE,
    by: officers,
    from: ['planned', 'carried', 'resulted', 'closed'],
    asks: form({ files: filesSchema }),
    needs: [({ input }) => (input.files?.length ? undefined : badField('files', '请选择要补的照片、截图或者 PDF。'))],
  }),
  close: row({
    label: '办结',
    article: '消法-33',
    by: officers,
    from: ['resulted'],
    to: 'closed',
    asks: form({}),
    needs: [
      ({ subject }) => (subject.reinspection && !subject.reinspection.result ? refuseSpotCheck('reinspection-open') : undefined),
      ({ subject }) => (asksHandling(subject) && !subject.handling ? refuseSpotCheck('not-handled') : undefined),
      ({ subject }) => (subject.published ? undefined : refuseSpotCheck('not-published')),
    ],
    leaves: (step) => ({ ...step.subject, closed: { on: step.moment.today, by: person(step) } }),
  }),
  cancel: row({
    label: '取消',
    article: HOUSE,
    by: officers,
    from: ['planned'],
    to: 'cancelled',
    asks: form({ reason }),
    leaves: (step) => ({
      ...step.subject,
      cancelled: { on: step.moment.today, by: person(step), reason: step.input.reason },
    }),
  }),
});
export type SpotCheckCommand = keyof typeof spotCheckTable;
export { asksHandling };

/** Decides one act; refusals in the words of spot checks. Pure. */
export function decideSpotCheck(
  subject: SpotCheck,
  command: string,
  input: unknown,
  actor: Acting<SpotCheckRelation>,
  moment: Moment,
): Decision<SpotCheck> {
  return decideInWords(refuseSpotCheck('wrong-state'), spotCheckTable, subject, command, input, actor, moment);
}

/** The acts open to these relations as it stands: the buttons. Pure. */
export const spotCheckActions = (subject: SpotCheck, relations: readonly SpotCheckRelation[], day: Day): SpotCheckCommand[] =>
  actionsFor(spotCheckTable, subject, relations, day);
