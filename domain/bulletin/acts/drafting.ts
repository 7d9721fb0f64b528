import { choice, date, optionalText } from '../../fields';
import type { Refusal } from '../../errors';
import { HOUSE } from '../../law/cite';
import { without } from '../../without';
import type { Bulletin } from '../bulletin';
import { reportUpward } from '../may-not-say';
import { writingSchema } from '../writing';
import {
  badField,
  editors,
  form,
  notWriter,
  person,
  reason,
  rewritten,
  row,
  unsayable,
  withWriter,
  writingOf,
  longText,
  type Act,
} from './row';

const upward = form({
  kind: choice('有没有向上级报告', ['reported', 'notOwed']),
  to: optionalText('报给了哪个部门', 60),
  on: date('报告日期').optional(),
  document: optionalText('文号或者凭据', 80),
  reason: longText('为什么不用报', 4, 200).optional(),
});

/** What of a bulletin is no word of it: not written, checked or approved any more. */
const undecided = (subject: Bulletin): Bulletin => without(without(subject, 'checked'), 'approved');

/** What was read at the check may have been overtaken by a day or by a word: asked again whenever somebody answers for it. */
export const stillSayable = ({ subject, moment }: Act<unknown>): Refusal | undefined => unsayable(subject, moment.today);

const notOver = ({ subject: { validUntil }, moment }: Act<unknown>): Refusal | undefined =>
  validUntil !== undefined && validUntil < moment.today ? badField('validUntil', '有效期已经过了，请先改有效期。') : undefined;

export const answersFor = [stillSayable, notOver] as const;

/** What comes before publication: written, checked by another, approved by a leader who wrote none of it. */
export const drafting = {
  write: row({
    label: '修改',
    article: HOUSE,
    by: editors,
    from: ['drafted', 'checked', 'approved'],
    to: 'drafted',
    asks: form({ writing: writingSchema }),
    needs: [({ input, moment }) => unsayable(input.writing, moment.today, 'writing.')],
    leaves: (step) => {
      const { subject, input } = step;
      const writing = writingOf(input.writing, subject.names);
      return { ...rewritten(undecided(subject), writing), writers: withWriter(subject.writers, person(step)) };
    },
  }),
  check: row({
    label: '核对过，送领导批准',
    article: HOUSE,
    by: editors,
    from: ['drafted'],
    to: 'checked',
    asks: form({ upward: upward.optional() }),
    second: notWriter('check-own'),
    needs: [
      ...answersFor,
      ({ subject, input: { upward: told } }) => {
        const duty = reportUpward(subject);
        if (duty && !told) return badField('upward.kind', duty.say);
        return undefined;
      },
      ({ input: { upward: told }, moment }) => {
        if (!told) return undefined;
        if (told.kind === 'notOwed') return told.reason ? undefined : badField('upward.reason', '请写明为什么不用报。');
        if (!told.to) return badField('upward.to', '请写报给了哪个部门。');
        if (!told.on) return badField('upward.on', '请选择报告日期。');
        return told.on > moment.today ? badField('upward.on', '报告日期不能晚于今天。') : undefined;
      },
    ],
    leaves: (step) => {
      const { subject, input, moment } = step;
      const { kind, to = '', on = moment.today, document, reason: why = '' } = input.upward ?? {};
      const told =
        kind === 'reported'
          ? { upward: { kind, to, on, ...(document && { document }) } }
          : kind === 'notOwed'
            ? { upward: { kind, reason: why } }
            : {};
      return { ...subject, checked: { on: moment.today, by: person(step), ...told } };
    },
  }),
  sendBack: row({
    label: '退回修改',
    article: HOUSE,
    by: editors,
    from: ['drafted', 'checked', 'approved'],
    to: 'drafted',
    asks: form({ reason }),
    leaves: (step) => {
      const { subject, input, moment } = step;
      const line = { on: moment.today, by: person(step), reason: input.reason };
      return { ...undecided(subject), returned: [...(subject.returned ?? []), line] };
    },
  }),
  approve: row({
    label: '批准',
    article: '令121-38、条例-27',
    by: ['leader'],
    from: ['checked'],
    to: 'approved',
    asks: form({}),
    second: notWriter('approve-own'),
    needs: [...answersFor],
    leaves: (step) => ({ ...step.subject, approved: { on: step.moment.today, by: person(step) } }),
  }),
  discard: row({
    label: '这一条不用了',
    article: HOUSE,
    by: editors,
    from: ['drafted', 'checked', 'approved'],
    to: 'discarded',
    asks: form({ reason }),
    leaves: (step) => ({
      ...step.subject,
      discarded: { on: step.moment.today, by: person(step), reason: step.input.reason },
    }),
  }),
};
