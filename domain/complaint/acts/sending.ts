import { HOUSE } from '../../law/cite';
import type { CivilDate } from '../../civil-date';
import { refuse, type Refusal } from '../../errors';
import { choice, date, form, oneOf, text } from '../../fields';
import { senderSchema } from '../filing/people';
import type { Complaint } from '../complaint';
import type { Correction, Sender } from '../records';
import { without } from '../../without';
import { type Act, always, badField, happened, reason, row, staffOfCase } from './row';

const whichSender = oneOf('个单位');

const senderIn = ({ senders = [] }: Complaint, no: number): Sender | undefined => senders.filter((one) => one.no === no)[0];

/** The sender an input names is one of the case's. */
function known({ subject, input }: Act<{ sender: number }>): Refusal | undefined {
  return senderIn(subject, input.sender) ? undefined : badField('sender', '这件投诉没有登记这个单位，请重新选择。');
}

function notBeforeReceipt({ subject, input }: Act<{ answerBy?: CivilDate | undefined }>): Refusal | undefined {
  return input.answerBy && input.answerBy < subject.receivedOn
    ? badField('answerBy', '要求答复的日期不能早于收到投诉的日期。')
    : undefined;
}

/** One paper of one sender is written down once, and so answered once. */
function writtenOnce({
  subject: { senders = [] },
  input,
}: Act<{ sender?: number; name: string; number: string }>): Refusal | undefined {
  return senders.some(({ no, name, number }) => no !== input.sender && name === input.name && number === input.number)
    ? badField('number', '这个单位的这个编号已经登记过。')
    : undefined;
}

const fields = ['name', 'number', 'answerBy'] as const;
type Said = Pick<Sender, 'name' | 'number'> & { answerBy?: CivilDate | undefined };

function changesOf(before: Sender, input: Said): Correction['changed'] {
  return fields.flatMap((field) => {
    const [from, to] = [before[field], input[field]];
    return from === to ? [] : [{ field: `senders.${field}`, ...(from !== undefined && { from }), to: to ?? '（没有写）' }];
  });
}

const onOne = (subject: Complaint, no: number, next: (one: Sender) => Sender): Complaint => ({
  ...subject,
  senders: (subject.senders ?? []).map((one) => (one.no === no ? next(one) : one)),
});

const sent = ({ answerBy, ...said }: Said): Omit<Sender, 'no'> => ({ ...said, ...(answerBy !== undefined && { answerBy }) });

/** What came from elsewhere (12345, 信访, superiors, the city's form 3): each sender with its number, its day and its answer. */
export const sending = {
  addSender: row({
    label: '登记又一个转来的单位',
    article: HOUSE,
    by: staffOfCase,
    from: always,
    asks: form({ ...senderSchema.shape, reason }),
    needs: [notBeforeReceipt, writtenOnce],
    leaves: ({ subject, input: { reason: why, ...said }, actor, moment }) => {
      const { senders = [] } = subject;
      const added = { on: moment.today, by: actor.name, reason: why };
      return { ...subject, senders: [...senders, { no: senders.length + 1, ...sent(said), added }] };
    },
  }),
  correctSender: row({
    label: '更正转来的单位',
    article: HOUSE,
    by: staffOfCase,
    from: always,
    asks: form({ sender: whichSender, ...senderSchema.shape, reason }),
    when: ({ senders }) => (senders?.length ? undefined : refuse('wrong-state')),
    needs: [
      known,
      notBeforeReceipt,
      writtenOnce,
      ({ subject, input }) => {
        const before = senderIn(subject, input.sender);
        return before && changesOf(before, input).length ? undefined : refuse('nothing-corrected');
      },
    ],
    leaves: ({ subject, input: { sender, reason: why, ...said }, actor, moment }) => {
      const before = senderIn(subject, sender);
      if (!before) return subject;
      const line: Correction = { on: moment.today, by: actor.name, reason: why, changed: changesOf(before, said) };
      const next = onOne(subject, sender, (one) => ({ ...without(one, 'answerBy'), ...sent(said) }));
      return { ...next, corrections: [...(subject.corrections ?? []), line] };
    },
  }),
  answerSender: row({
    label: '登记已答复转来的单位',
    article: HOUSE,
    by: staffOfCase,
    from: always,
    asks: form({
      sender: whichSender,
      on: date('答复的日期'),
      way: choice('怎样答复的', ['system', 'phone', 'email', 'post', 'inPerson']),
      to: text('答复给谁', 2, 60),
      proof: text('凭据', 2, 200, '写答复的文号、回单号或者录音编号'),
    }),
    when: ({ senders }) => (senders?.some((one) => !one.answered) ? undefined : refuse('wrong-state')),
    needs: [
      known,
      ({ subject, input }) =>
        senderIn(subject, input.sender)?.answered ? badField('sender', '已经登记过答复这个单位，请重新选择。') : undefined,
      happened('on', '答复的日期'),
    ],
    leaves: ({ subject, input: { sender, ...answer }, actor }) =>
      onOne(subject, sender, (one) => ({ ...one, answered: { ...answer, by: actor.name } })),
  }),
};
