import { confirmationOf, pointIdOf, type ConfirmedPoint } from '@domain/bulletin/point';
import type { LedgerItem } from '@domain/bulletin/kinds';
import type { Basis } from '@domain/indicator/scores';
import { answered, db } from '../kernel/store';

const items = ['education', 'warnings'] as const satisfies readonly LedgerItem[];

/** What persons have confirmed of a year's items, by one question. */
export async function confirmedIn(year: number): Promise<Basis['confirmed']> {
  const query = db.collection('confirmedPoints').where({ _id: db.command.in(items.map((item) => pointIdOf(item, year))) });
  const { data } = await answered(query.limit(items.length).get());
  const points = data as unknown as ConfirmedPoint[];
  return Object.fromEntries(
    points.flatMap((point) => {
      const confirmation = confirmationOf(point);
      return confirmation ? [[point.item, confirmation]] : [];
    }),
  );
}
