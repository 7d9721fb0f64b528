import type { Refusal } from '../../../errors';
import { filesSchema } from '../../../evidence/limits';
import { choice, date, text } from '../../../fields';
import { HOUSE } from '../../../law/cite';
import type { CreditNotice, Delivery } from '../notice';
import { noticeMembers, noticeStaff } from '../relations';
import { badField, form, inHand, person, row, type Act } from './row';

const paper = form({
  way: choice('怎样送的', ['handed', 'posted']),
  on: date('送达日期'),
  note: text('谁收的，或者邮件号', 2, 80),
  files: filesSchema,
});

const notAhead = ({ subject, input, moment }: Act<{ on: string }>): Refusal | undefined => {
  if (input.on > moment.today) return badField('on', '送达日期不能晚于今天。');
  if (subject.approved && input.on < subject.approved.on) return badField('on', '送达日期不能早于批准日期。');
  return undefined;
};

/** The id of the next line in a log: `d3`. */
export const nextDeliveryId = ({ deliveries = [] }: Pick<CreditNotice, 'deliveries'>): string => `d${deliveries.length + 1}`;

function onPaper(step: Act<{ way: 'handed' | 'posted'; on: string; note: string }>): CreditNotice {
  const { subject, input } = step;
  const { way, on, note } = input;
  const line: Delivery = { id: nextDeliveryId(subject), way, on, by: person(step), note };
  return { ...subject, deliveries: [...(subject.deliveries ?? []), line] };
}

const firstTime = (step: Act<unknown>, next: CreditNotice): CreditNotice => ({
  ...next,
  delivered: { on: step.moment.today, by: person(step) },
  at: step.moment.now,
});

/** How it is brought to the merchant, and the marks of who has it in hand. Nothing here is an act of service (送达) of a decision. */
export const delivering = {
  /** To the inbox of everybody who acts for the merchant; whoever calls writes the lines, from the merchant as it is then. */
  deliver: row({
    label: '送达（小程序消息）',
    article: HOUSE,
    by: noticeStaff,
    from: ['approved'],
    to: 'delivered',
    asks: form({}),
    leaves: (step) => firstTime(step, step.subject),
  }),
  deliverPaper: row({
    label: '登记纸质送达',
    article: HOUSE,
    by: noticeStaff,
    from: ['approved'],
    to: 'delivered',
    asks: paper,
    needs: [notAhead],
    leaves: (step) => firstTime(step, onPaper(step)),
  }),
  addDelivery: row({
    label: '补一次纸质送达',
    article: HOUSE,
    by: noticeStaff,
    from: inHand,
    asks: paper,
    needs: [notAhead],
    leaves: onPaper,
  }),
  markRead: row({
    label: '看过',
    article: HOUSE,
    by: noticeMembers,
    from: [...inHand, 'ended', 'withdrawn'],
    asks: form({}),
    leaves: (step) => marked(step, 'readBy'),
  }),
  acknowledge: row({
    label: '我知道了',
    article: HOUSE,
    by: noticeMembers,
    from: inHand,
    asks: form({}),
    leaves: (step) => ({ ...marked(step, 'readBy'), acknowledged: marked(step, 'acknowledged').acknowledged ?? [] }),
  }),
};

/** With the person's mark once, whenever it is made again. */
function marked(step: Act<unknown>, mark: 'readBy' | 'acknowledged'): CreditNotice {
  const by = person(step);
  const marks = step.subject[mark] ?? [];
  if (marks.some(({ member }) => member === by.member)) return step.subject;
  return { ...step.subject, [mark]: [...marks, { ...by, on: step.moment.today }] };
}
