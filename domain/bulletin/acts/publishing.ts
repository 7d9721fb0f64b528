import * as z from 'zod';
import { civilDateOf, isCivilDate, startOfDay } from '../../civil-date';
import { HOUSE } from '../../law/cite';
import { without } from '../../without';
import { asTime, published } from '../days';
import { answersFor } from './drafting';
import { badField, editors, form, notWriter, oneId, openReason, person, reason, row } from './row';

const MINUTE = 60_000;
/** How far ahead a publication may be set, in ms. */
const AHEAD = 92 * 24 * 60 * MINUTE;

/** `2026-11-10T08:30` in +08:00, on a day that there is. */
const time = z
  .string({ error: '请填写发布时间。' })
  .refine((text) => /^20\d\d-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d$/.test(text) && isCivilDate(text.slice(0, 10)), {
    error: '没有看懂这个时间，请写成 2026-11-10 08:30 这样，下午用 24 小时写。',
  });

/** UTC ms of `2026-11-10T08:30` in +08:00. */
const instantOf = (at: string): number => {
  const [day = '', clock = ''] = at.split('T');
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return startOfDay(day) + (hours * 60 + minutes) * MINUTE;
};

/** Published at once or at a time, withdrawn, ended. */
export const publishing = {
  publish: row({
    label: '现在发布',
    article: '令121-38、条例-27',
    by: editors,
    from: ['approved', 'scheduled'],
    to: 'published',
    asks: form({}),
    needs: [...answersFor],
    leaves: ({ subject, moment }) => published(subject, moment.now),
  }),
  schedule: row({
    label: '定时发布',
    article: '令121-38、条例-27',
    by: editors,
    from: ['approved'],
    to: 'scheduled',
    asks: form({ at: time }),
    needs: [
      ...answersFor,
      ({ input, moment, subject }) => {
        const at = instantOf(input.at);
        if (at <= moment.now) return badField('at', '发布时间要晚于现在；现在就发的，用“现在发布”。');
        if (at > moment.now + AHEAD) return badField('at', '最远定到 3 个月以后。');
        const late = subject.validUntil !== undefined && civilDateOf(at) > subject.validUntil;
        return late ? badField('at', '发布时间晚于有效期，请先改有效期。') : undefined;
      },
    ],
    leaves: ({ subject, input }) => ({ ...subject, publishAt: instantOf(input.at) }),
  }),
  unschedule: row({
    label: '取消定时',
    article: HOUSE,
    by: editors,
    from: ['scheduled'],
    to: 'approved',
    asks: form({}),
    leaves: ({ subject }) => without(subject, 'publishAt'),
  }),
  letThrough: row({
    label: '内容看过，放行',
    article: HOUSE,
    by: editors,
    from: ['drafted', 'checked', 'approved', 'published'],
    asks: form({ item: oneId('等着看的内容'), reason }),
    second: notWriter('through-own'),
    leaves: (step) => {
      const { subject, input, moment } = step;
      const line = { event: input.item, on: moment.today, by: person(step), reason: input.reason };
      return { ...subject, letThrough: [...(subject.letThrough ?? []), line] };
    },
  }),
  withdraw: row({
    label: '撤回',
    article: HOUSE,
    by: ['leader'],
    from: ['published'],
    to: 'withdrawn',
    asks: form({ reason }),
    needs: [({ subject, input }) => openReason(subject, input.reason)],
    leaves: (step) => ({
      ...without(step.subject, 'correction'),
      withdrawn: { on: step.moment.today, by: person(step), reason: step.input.reason },
    }),
  }),
  /** What comes by itself: the time of publication, the end of validity, the end of a name's publication. */
  comeDue: row({
    label: '到时间自动办理',
    article: '条例-29',
    by: ['system'],
    from: ['scheduled', 'published', 'withdrawn', 'expired'],
    asks: form({}),
    leaves: ({ subject, moment }) => asTime(subject, moment.now),
  }),
};
