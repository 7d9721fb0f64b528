import { extendDeadline } from '../../law/deadline/clocks';
import { refuse, type Refusal } from '../../errors';
import { periods } from '../../law/regulation/periods';
import { openClue } from '../open-matters';
import { changeDeadline } from '../../law/deadline/running';
import type { Complaint } from '../complaint';
import { choice, date, form, text } from '../../fields';
import type { Clue } from '../records';
import { always, badField, bureauHead, happened, mediating, mediators, reason, row } from './row';

function clueRuns(subject: Complaint): Refusal | undefined {
  return openClue(subject) ? undefined : refuse('clue-missing');
}

function changed(subject: Complaint, change: (clue: Clue) => Clue): Complaint {
  return { ...subject, clues: (subject.clues ?? []).map((clue) => (clue.decided ? clue : change(clue))) };
}

/**
 * Breaches of law that show in mediation (令121-27): verified within 15 working days of finding them, 15 more when the bureau's leader
 * approves; the complaint may be closed meanwhile, the clue goes on. Handing a case to the police (令121-42) is a person's decision.
 */
export const clues = {
  recordClue: row({
    label: '登记调解中发现的违法线索',
    article: '令121-27',
    by: mediators,
    from: mediating,
    asks: form({ text: text('线索', 4, 2000), foundOn: date('发现的日期') }),
    when: (subject) => (openClue(subject) ? refuse('clue-open') : undefined),
    needs: [
      happened('foundOn', '发现的日期'),
      ({ subject, input }) =>
        subject.decision && input.foundOn < subject.decision.on
          ? badField('foundOn', '调解中发现的，发现日期不能早于受理日期。')
          : undefined,
    ],
    deadlines: { start: ['C5'] },
    leaves: ({ subject, input, actor }) => ({ ...subject, clues: [...(subject.clues ?? []), { ...input, by: actor.name }] }),
  }),
  extendClue: row({
    label: '批准延长核查线索',
    article: '令121-27',
    by: ['leader'],
    from: always,
    asks: form({ reason }),
    when: (subject) => clueRuns(subject) ?? (openClue(subject)?.extended ? refuse('extended-before') : undefined),
    needs: [bureauHead],
    leaves: ({ subject, input, actor, moment }) => {
      const longer = periods.C5.extension?.length ?? 0;
      const extended = { on: moment.today, by: actor.name, reason: input.reason };
      const counted = changeDeadline(subject, 'C5', (deadline) => extendDeadline(deadline, longer));
      return changed(counted, (clue) => ({ ...clue, extended }));
    },
  }),
  decideClue: row({
    label: '决定线索是否立案',
    article: '令121-27',
    by: ['leader'],
    from: always,
    asks: form({ result: choice('决定', ['filed', 'notFiled']), reason }),
    when: clueRuns,
    // 立案、不予立案 are decided by the bureau's leader (程序规定-18).
    needs: [bureauHead],
    deadlines: { stop: ['C5'] },
    leaves: ({ subject, input, actor, moment }) =>
      changed(subject, (clue) => ({ ...clue, decided: { on: moment.today, by: actor.name, ...input } })),
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
