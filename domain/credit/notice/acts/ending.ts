import { choice, optionalText } from '../../../fields';
import { HOUSE } from '../../../law/cite';
import { endReasons } from '../notice';
import { noticeStaff } from '../relations';
import { takenBack } from './contesting';
import { form, inHand, longText, person, row } from './row';

/** How a notice is over: its fact ended, what it asked for was done, or it was wrong. */
export const ending = {
  withdraw: row({
    label: '提示有误，撤回并致歉',
    article: HOUSE,
    by: ['leader'],
    from: inHand,
    to: 'withdrawn',
    asks: form({ reason: longText('哪里有误', 4, 300) }),
    leaves: (step) => takenBack(step.subject, step, step.input.reason),
  }),
  end: row({
    label: '结束这条提示',
    article: HOUSE,
    by: noticeStaff,
    // Who objects is answered first.
    from: ['delivered', 'answered'],
    to: 'ended',
    asks: form({ why: choice('为什么结束', endReasons), note: optionalText('说明', 200) }),
    leaves: (step) => {
      const { why, note } = step.input;
      return { ...step.subject, ended: { on: step.moment.today, by: person(step), why, ...(note && { note }) } };
    },
  }),
  /** By the timer: what it tells of is over. */
  comeDue: row({
    label: '所依据的已经结束',
    article: HOUSE,
    by: ['system'],
    from: ['delivered', 'answered'],
    to: 'ended',
    asks: form({}),
    leaves: (step) => ({ ...step.subject, ended: { on: step.moment.today, by: person(step), why: 'factEnded' } }),
  }),
  /** By the timer: what it tells of was over before anybody was told. */
  lapse: row({
    label: '没有送达，所依据的已经结束',
    article: HOUSE,
    by: ['system'],
    from: ['drafted', 'approved'],
    to: 'discarded',
    asks: form({}),
    leaves: (step) => ({
      ...step.subject,
      discarded: { on: step.moment.today, by: person(step), reason: '依据的信用信息已经结束' },
    }),
  }),
};
