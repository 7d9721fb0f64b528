import type { z } from 'zod';
import { checkSubmission, submitSchema } from '../complaint/filing/schema';
import { refuse, type Refusal } from '../errors';
import type { FiledFile } from '../evidence/claiming';
import { filesSchema } from '../evidence/limits';
import { form, longText, text } from '../fields';
import { startDeadline } from '../law/deadline/clocks';
import type { Moment } from '../lifecycle';
import type { Merchant } from '../merchant/merchant';
import { isSameName } from '../normal-form';
import { withoutUndefined } from '../without';
import type { Negotiation, Prepared } from './negotiation';
import { tellingProblem } from '../privacy/not-told';
import { MOST_SHOWN } from './shown';

/** What is sent to begin one: what a complaint would be filed with, and the text and files that the firm is shown. */
export const sendSchema = submitSchema.omit({ helper: true }).safeExtend({
  enrolment: text('和哪一家协商', 1, 40),
  shown: form({ text: longText('给商家看的话', 10, MOST_SHOWN), files: filesSchema }),
});
export type SendInput = z.output<typeof sendSchema>;

type Firm = Pick<Merchant, 'name' | 'shops'>;

/** What a firm is called: by its own name, and by that of each shop it has open. */
export const namesOfFirm = ({ name, shops }: Firm): string[] => [
  name,
  ...shops.flatMap((shop) => (shop.closedOn ? [] : [shop.name])),
];

/** Refuses what the form alone cannot know: dates against today, another firm's name, what tells the firm who the consumer is. Pure. */
export function checkSending(input: SendInput, firm: Firm, moment: Moment): Refusal | undefined {
  const { respondent, purchase, complainant, files = [], shown } = input;
  const field = (path: string, say: string) => refuse('invalid-input', { fields: { [path]: say } });
  const ofForm = checkSubmission(input, { moment });
  if (ofForm) return ofForm;
  if (!namesOfFirm(firm).some((name) => isSameName(name, respondent.name)))
    return field('respondent.name', `请选“${firm.name}”或者它的网店。`);
  if ((shown.files ?? []).some((id) => !files.includes(id))) return field('shown.files', '请从交来的照片里选。');
  return tellingProblem(complainant, 'purchase.goods', purchase.goods) ?? tellingProblem(complainant, 'shown.text', shown.text);
}

/** One as it is sent, with its ten working days from that day: it lies in the firm's list from that moment. Pure. */
export function sending(
  { enrolment: _, shown, files: __, ...prepared }: SendInput,
  of: {
    id: string;
    no: string;
    enrolment: string;
    merchant: Pick<Merchant, '_id' | 'office'>;
    member: string;
    files: FiledFile[];
    moment: Moment;
  },
): Negotiation {
  const { id, no, enrolment, merchant, member, files, moment } = of;
  const { today, now, calendar } = moment;
  const kept = new Set(files.map((one) => one.id));
  return withoutUndefined<Negotiation>({
    ...{ _id: id, version: 1, no, state: 'sent', enrolment, merchant: merchant._id, office: merchant.office, member },
    prepared: prepared satisfies Prepared,
    files,
    // A file that was handed in twice is kept once.
    shown: { text: shown.text, files: (shown.files ?? []).filter((one) => kept.has(one)), on: today, at: now },
    deadlines: [startDeadline('C7', today, today, calendar)],
    ...{ offers: [], at: now, on: today },
  });
}
