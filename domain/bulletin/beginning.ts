import * as z from 'zod';
import type { Refusal } from '../errors';
import { date, form, optionalText, text } from '../fields';
import { filesSchema } from '../evidence/limits';
import type { Moment } from '../lifecycle';
import { newRelease, releaseFields, releaseProblem } from './acts/releasing';
import { unsayable, writingOf } from './acts/row';
import type { Bulletin, Person } from './bulletin';
import { proofKindKeys } from './media';
import { choice } from '../fields';
import { writingSchema } from './writing';

/** A new one. */
export const draftSchema = form({ writing: writingSchema });
/** `signalId`: of the signal it answers, known to whoever answers one; nobody writes it. */
export type DraftInput = z.output<typeof draftSchema> & { signalId?: string };

/** What was published without the program: what it said, who approved it then, and one release of it. */
export const enterSchema = form({
  writing: writingSchema,
  approvedBy: text('当时谁批准的', 2, 30),
  document: optionalText('文号', 60),
  ...releaseFields,
  on: date('发布日期'),
  proofKind: choice('是哪一种佐证', proofKindKeys).optional(),
  proofOn: date('佐证上的日期').optional(),
  files: filesSchema,
});
export type EnterInput = z.output<typeof enterSchema>;

interface Beginning {
  id: string;
  no: string;
  office: string;
  by: Person;
  moment: Moment;
}

const begun = ({ id, no, office, by, moment }: Beginning) => ({
  ...{ _id: id, version: 1, no, office, at: moment.now, on: moment.today, writers: [by] },
});

/** A draft; refused at its fields where a county may not say it. */
export function drafting(input: DraftInput, of: Beginning): Bulletin | Refusal {
  const refusal = unsayable(input.writing, of.moment.today, 'writing.');
  if (refusal) return refusal;
  const { signalId } = input;
  return { ...writingOf(input.writing), ...begun(of), state: 'drafted', ...(signalId && { signalId }) };
}

/** What was published elsewhere, with its release: a record of the ledger, read by the bureau alone; it says what was said then. */
export function entering(input: EnterInput, of: Beginning): Bulletin | Refusal {
  const { writing, approvedBy, document, ...release } = input;
  const refusal = releaseProblem(release, of.moment.today);
  if (refusal) return refusal;
  return {
    ...writingOf(writing),
    ...begun(of),
    state: 'elsewhere',
    publishedOn: input.on,
    elsewhere: { approvedBy, ...(document && { document }) },
    releases: [newRelease([], release, of.by, of.moment.today)],
  };
}
