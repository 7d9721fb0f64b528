import * as z from 'zod';
import { sayFullDate, plusDays } from '../../civil-date';
import { choice, date, optionalText } from '../../fields';
import { filesSchema } from '../../evidence/limits';
import { HOUSE } from '../../law/cite';
import { without } from '../../without';
import { unlawful, inputOfWording } from '../below-law';
import { noticeLongEnough, NOTICE_DAYS } from '../days';
import { refusePromise } from '../errors';
import { shownPlaceKeys } from '../kinds';
import type { MerchantPromise } from '../promise';
import { wordingOf, wordingSchema } from '../writing';
import { badField, form, longText, officers, own, person, reason, row, signedBy, withWriter } from './row';

const noChange = ({ change }: MerchantPromise) => (change ? refusePromise('change-open') : undefined);
const notEnding = ({ ending }: MerchantPromise) => (ending ? refusePromise('ending-open') : undefined);

/** What the merchant does itself: writes, signs, shows, changes, ends. */
export const owning = {
  write: row({
    label: '修改',
    article: HOUSE,
    by: own,
    from: ['drafted', 'signed', 'checked'],
    to: 'drafted',
    asks: form({ wording: wordingSchema }),
    needs: [({ subject, input, moment }) => unlawful(subject.kind, input.wording, moment.today)],
    leaves: (step) => {
      const { subject, input } = step;
      const writers = withWriter(subject.writers, person(step));
      return { ...without(without(subject, 'signed'), 'checked'), wording: wordingOf(subject.kind, input.wording), writers };
    },
  }),
  sign: row({
    label: '签署',
    article: '条例-12',
    by: ['owner'],
    from: ['drafted'],
    to: 'signed',
    asks: form({}),
    needs: [({ subject, moment }) => unlawful(subject.kind, inputOfWording(subject.wording), moment.today)],
    leaves: (step) => ({ ...step.subject, signed: signedBy(step) }),
  }),
  show: row({
    label: '登记已经展示',
    article: '条例-12',
    by: [...own, ...officers],
    from: ['checked'],
    to: 'shown',
    asks: form({
      where: z
        .array(choice('在哪里展示', shownPlaceKeys), { error: '请选择在哪里展示。' })
        .min(1, { error: '请选择在哪里展示。' })
        .transform((places) => [...new Set(places)]),
      note: optionalText('说明', 120),
      files: filesSchema,
    }),
    needs: [
      // An officer says what was seen; a merchant shows it.
      ({ input, actor }) =>
        !input.files?.length && (actor.relation === 'owner' || actor.relation === 'clerk')
          ? badField('files', '请交展示的照片或者页面截图。')
          : undefined,
      ({ input, actor }) =>
        !input.files?.length && !input.note && (actor.relation === 'officer' || actor.relation === 'leader')
          ? badField('note', '请写在哪里看到的，或者交照片、截图。')
          : undefined,
    ],
    // The files themselves are claimed where they lie, in the same transaction.
    leaves: (step) => {
      const { subject, input, moment } = step;
      const { where, note } = input;
      return {
        ...subject,
        from: moment.today,
        shown: { since: moment.today, where, by: person(step), ...(note && { note }) },
      };
    },
  }),
  change: row({
    label: '变更',
    article: '条例-12',
    by: ['owner'],
    from: ['shown', 'suspended'],
    asks: form({ wording: wordingSchema, reason }),
    when: (subject) => noChange(subject) ?? notEnding(subject),
    needs: [({ subject, input, moment }) => unlawful(subject.kind, input.wording, moment.today)],
    leaves: (step) => {
      const { subject, input } = step;
      const change = { wording: wordingOf(subject.kind, input.wording), reason: input.reason, ...signedBy(step) };
      return { ...subject, change, writers: withWriter(subject.writers, person(step)) };
    },
  }),
  withdrawChange: row({
    label: '收回变更',
    article: HOUSE,
    by: ['owner'],
    from: ['shown', 'suspended'],
    asks: form({}),
    when: ({ change }) => (change ? undefined : refusePromise('change-missing')),
    leaves: ({ subject }) => without(subject, 'change'),
  }),
  end: row({
    label: '公布终止',
    article: '条例-12',
    by: ['owner'],
    from: ['shown'],
    asks: form({ endOn: date('终止日期'), reason: longText('为什么终止', 4, 300) }),
    when: (subject) => notEnding(subject) ?? noChange(subject),
    needs: [
      ({ input, moment }) => (input.endOn < moment.today ? badField('endOn', '终止日期不能早于今天，今天才公布。') : undefined),
      ({ input, moment }) =>
        noticeLongEnough(moment.today, input.endOn)
          ? undefined
          : badField(
              'endOn',
              `终止要提前 ${NOTICE_DAYS} 天公布，最早 ${sayFullDate(plusDays(moment.today, NOTICE_DAYS))}；以前的买家照样享有。`,
            ),
    ],
    leaves: (step) => {
      const { endOn, reason: why } = step.input;
      return { ...step.subject, ending: { noticeOn: step.moment.today, endOn, reason: why, by: person(step) } };
    },
  }),
  keep: row({
    label: '不终止了',
    article: HOUSE,
    by: ['owner'],
    from: ['shown'],
    asks: form({}),
    when: ({ ending }) => (ending ? undefined : refusePromise('ending-missing')),
    leaves: ({ subject }) => without(subject, 'ending'),
  }),
  discard: row({
    label: '这条不用了',
    article: HOUSE,
    by: own,
    from: ['drafted', 'signed', 'checked'],
    to: 'discarded',
    asks: form({ reason }),
    leaves: (step) => ({ ...step.subject, discarded: { ...signedBy(step), reason: step.input.reason } }),
  }),
};
