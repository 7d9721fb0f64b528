import * as z from 'zod';
import type { Refusal } from '../../errors';
import { form } from '../../fields';
import type { Moment } from '../../lifecycle';
import { notByFirst, type FirstPerson } from '../../second-person';
import type { Merchant } from '../../merchant/merchant';
import type { Person } from '../../merchant/person';
import { contentSchema } from './content';
import { refuseFact } from './errors';
import type { CreditFact } from './fact';
import { contentProblem, fitting } from './fitting';

const again = '请从列表重新选择商家。';

/** A new fact of a merchant. */
export const enterSchema = form({
  merchant: z.string({ error: again }).regex(/^[\w-]{1,64}$/, { error: again }),
  content: contentSchema,
});
export type EnterInput = z.output<typeof enterSchema>;

export interface Entering {
  id: string;
  no: string;
  merchant: Pick<Merchant, '_id' | 'name' | 'kind' | 'people' | 'state'>;
  by: Person;
  moment: Moment;
  /** Of an imported one: the batch and its line. */
  batch?: CreditFact['batch'];
}

/** Whoever acts for a merchant neither enters, checks nor corrects what stands against it, by whichever account. Pure. */
export const notMember = ({ people }: Pick<Merchant, 'people'>, actor: FirstPerson): Refusal | undefined =>
  notByFirst(
    people.filter(({ left }) => left === undefined),
    actor,
    refuseFact('member-own'),
  );

/** A fact as it was entered or imported; it waits for a second person. Refused at its fields where it does not fit. Pure. */
export function entering({ content }: Pick<EnterInput, 'content'>, of: Entering): CreditFact | Refusal {
  const { id, no, merchant, by, moment, batch } = of;
  if (merchant.state !== 'active') return refuseFact('no-merchant');
  const own = notMember(merchant, by);
  if (own) return own;
  const fits = fitting(content);
  const problem = contentProblem(fits, merchant.kind, moment.today, 'content.');
  if (problem) return problem;
  return {
    ...fits,
    ...{ _id: id, version: 1, no, state: 'entered', at: moment.now, on: moment.today, writers: [by] },
    ...{ merchant: merchant._id, merchantName: merchant.name, merchantKind: merchant.kind },
    ...(batch ? { origin: 'imported', batch } : { origin: 'entered' }),
  };
}
