import * as z from 'zod';
import { filesSchema } from '../../evidence/limits';
import { choice, form, optionalLongText } from '../../fields';
import type { Party } from '../records';
import { wasAccepted } from '../relations';
import { badField, officers, open, recordedFor, recordedWhenStaff, row, type Act } from './shared/row';
import { whoHasIt } from './shared/tells';

function partyOf({ input, actor }: Act<{ party?: Party | undefined }>): Party | undefined {
  return actor.relation === 'complainant' || actor.relation === 'respondent' ? actor.relation : input.party;
}

/** What the parties add, by themselves or recorded by staff (代录). */
export const supplement = row({
  label: '补充材料或说明',
  article: '令121-10',
  by: ['complainant', 'respondent', ...officers],
  from: open,
  asks: form({
    text: optionalLongText('说明', 1000),
    files: filesSchema,
    party: choice('谁提供的', ['complainant', 'respondent']).optional(),
    // The merchant says goods were swapped or evidence was made (令121-42); staff decide what it is worth.
    alleges42: z.boolean().optional(),
    recorded: recordedFor.optional(),
  }),
  needs: [
    ({ input }) => (input.text || input.files?.length ? undefined : badField('text', '请写一句说明，或者加上照片。')),
    recordedWhenStaff,
    (step) => (partyOf(step) ? undefined : badField('party', '请选择是谁提供的。')),
    (step) =>
      step.input.alleges42 && partyOf(step) !== 'respondent' ? badField('alleges42', '只有商家可以这样主张。') : undefined,
    // Nothing of a complaint that was never accepted can come from the one it is about.
    (step) =>
      partyOf(step) === 'respondent' && !wasAccepted(step.subject)
        ? badField('party', '这件投诉还没有受理，不能登记商家的材料。')
        : undefined,
  ],
  leaves: (step) => {
    const { subject, input, actor, moment } = step;
    const added = {
      ...{ on: moment.today, at: moment.now },
      from: partyOf(step) ?? 'complainant',
      by: actor.name,
      text: input.text ?? '',
      files: input.files ?? [],
      ...(input.alleges42 && { alleges42: true }),
      ...(input.recorded && { recorded: input.recorded }),
    };
    return { ...subject, supplements: [...(subject.supplements ?? []), added] };
  },
  tells: whoHasIt('有补充材料', '请看补充的内容。'),
  confidential: false,
  share: { day: 10, total: 50 },
});
