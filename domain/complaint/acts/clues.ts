import { wasAccepted } from '../relations';
import { plusDays } from '../../civil-date';
import { addPause, closePause, extendDeadline } from '../../law/deadline/clocks';
import type { Deadline } from '../../law/deadline/deadline';
import { refuse, type Refusal } from '../../errors';
import { periods } from '../../law/regulation/periods';
import { openClues, openTest, runs } from '../open-matters';
import { after } from './days';
import { isOpen } from '../../law/deadline/running';
import type { Complaint } from '../complaint';
import { choice, date, form, longText, oneOf, text } from '../../fields';
import type { Clue } from '../records';
import { type Act, always, badField, bureauHead, happened, mediating, mediators, reason, row } from './row';

/** Number of the clue within its case. */
const clueNo = oneOf('条线索');

type OnClue = Act<{ clue: number }>;

const clueOf = ({ subject, input }: OnClue): Clue | undefined => openClues(subject).find(({ no }) => no === input.clue);

function clueRuns(subject: Complaint): Refusal | undefined {
  return openClues(subject).length ? undefined : refuse('clue-missing');
}

function clueIsOpen(step: OnClue): Refusal | undefined {
  return clueOf(step) ? undefined : badField('clue', '这条线索已经决定过，请重新选择。');
}

function changed({ subject, input }: OnClue, change: (clue: Clue) => Clue): Complaint {
  return { ...subject, clues: (subject.clues ?? []).map((clue) => (clue.no === input.clue ? change(clue) : clue)) };
}

/** The same with the clue's own period (C5) changed. */
function changedPeriod(step: OnClue, period: (deadline: Deadline) => Deadline, change: (clue: Clue) => Clue): Complaint {
  const next = changed(step, change);
  const deadlines = next.deadlines.map((one) => (one.clue === step.input.clue && isOpen(one) ? period(one) : one));
  return { ...next, deadlines };
}

/**
 * Breaches of law that show in mediation (令121-27): each is verified within 15 working days of its finding, 15 more when the bureau's
 * leader approves, tests not counted (程序规定-18(2)); the complaint may be closed meanwhile, the clue goes on. Handing a case to the
 * police (令121-42) is a person's decision.
 */
export const clues = {
  recordClue: row({
    label: '登记调解中发现的违法线索',
    article: '令121-27',
    by: mediators,
    // What showed in mediation may be seen for what it is when the case has ended.
    from: [...mediating, 'closed'],
    asks: form({ text: longText('线索', 4, 2000), foundOn: date('发现的日期') }),
    when: (subject) => (wasAccepted(subject) ? undefined : refuse('not-mediated')),
    needs: [happened('foundOn', '发现的日期', after.decided)],
    deadlines: { start: ['C5'] },
    leaves: ({ subject, input, actor }) => {
      const before = subject.clues ?? [];
      return { ...subject, clues: [...before, { no: before.length + 1, ...input, by: actor.name }] };
    },
  }),
  clueTestOut: row({
    label: '为核查线索送检测、鉴定或者权利人辨认',
    article: '程序规定-18',
    by: mediators,
    from: always,
    asks: form({
      clue: clueNo,
      item: text('检测什么', 2, 100),
      institution: text('机构', 2, 80),
      out: date('委托日期'),
      evidence: text('委托凭据', 2, 200, '写委托书编号'),
    }),
    when: (subject) => clueRuns(subject) ?? (openClues(subject).every(openTest) ? refuse('appraisal-open') : undefined),
    needs: [
      clueIsOpen,
      happened('out', '委托日期', after.clueFound),
      (step) => (openTest(clueOf(step)) ? refuse('appraisal-open') : undefined),
    ],
    leaves: (step) => {
      const { item, institution, out, evidence } = step.input;
      const pause = { from: plusDays(out, 1), reason: 'appraisal' as const, evidence };
      return changedPeriod(
        step,
        (deadline) => addPause(deadline, pause),
        (clue) => ({ ...clue, tests: [...(clue.tests ?? []), { item, institution, out }] }),
      );
    },
  }),
  clueTestIn: row({
    label: '登记收到线索的检测、鉴定报告',
    article: '程序规定-18',
    by: mediators,
    from: always,
    asks: form({ clue: clueNo, in: date('收到报告的日期'), result: longText('报告结论', 2, 500) }),
    when: (subject) => (openClues(subject).some(openTest) ? undefined : refuse('appraisal-missing')),
    needs: [
      clueIsOpen,
      happened('in', '收到报告的日期', after.clueSentOut),
      (step) => (openTest(clueOf(step)) ? undefined : badField('clue', '这条线索没有正在进行的检测、鉴定，请重新选择。')),
    ],
    leaves: (step) =>
      changedPeriod(
        step,
        (deadline) => closePause(deadline, step.input.in),
        (clue) => ({
          ...clue,
          tests: (clue.tests ?? []).map((one) => (runs(one) ? { ...one, in: step.input.in, result: step.input.result } : one)),
        }),
      ),
  }),
  extendClue: row({
    label: '批准延长核查线索',
    article: '令121-27',
    by: ['leader'],
    from: always,
    asks: form({ clue: clueNo, reason }),
    when: (subject) =>
      clueRuns(subject) ?? (openClues(subject).every((clue) => clue.extended) ? refuse('extended-before') : undefined),
    needs: [bureauHead, clueIsOpen, (step) => (clueOf(step)?.extended ? refuse('extended-before') : undefined)],
    leaves: (step) => {
      const longer = periods.C5.extension?.length ?? 0;
      const extended = { on: step.moment.today, by: step.actor.name, reason: step.input.reason };
      return changedPeriod(
        step,
        (deadline) => extendDeadline(deadline, longer),
        (clue) => ({ ...clue, extended }),
      );
    },
  }),
  decideClue: row({
    label: '决定线索是否立案',
    article: '令121-27',
    by: ['leader'],
    from: always,
    asks: form({ clue: clueNo, result: choice('决定', ['filed', 'notFiled']), reason }),
    when: clueRuns,
    // 立案、不予立案 are decided by the bureau's leader (程序规定-18).
    needs: [bureauHead, clueIsOpen],
    deadlines: { stop: ['C5'] },
    leaves: (step) => {
      const { result, reason: why } = step.input;
      const on = step.moment.today;
      // Decided before its report came: the days of the test so far do not count.
      return changedPeriod(
        step,
        (deadline) => closePause(deadline, on),
        (clue) => ({ ...clue, decided: { on, by: step.actor.name, result, reason: why } }),
      );
    },
  }),
  referToPolice: row({
    label: '移送公安机关',
    article: '令121-42',
    by: ['leader'],
    from: always,
    asks: form({ to: text('移送给哪个公安机关', 4, 60), documentNo: text('移送文书编号', 2, 60), reason }),
    leaves: ({ subject, input, actor, moment }) => ({
      ...subject,
      referrals: [...(subject.referrals ?? []), { ...input, on: moment.today, by: actor.name }],
    }),
  }),
};
