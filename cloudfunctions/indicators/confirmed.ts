import { assessedPointId, type AssessedPoint } from '@domain/assessment/point';
import { pointIdOf, type ConfirmedPoint } from '@domain/bulletin/point';
import { enrolmentLists } from '@domain/enrolment/listing';
import { enrolmentName } from '@domain/enrolment/name';
import { countOf } from '../kernel/counting';
import { sideBySide } from '../kernel/meter';
import { confirmationOf } from '@domain/indicator/point-words';
import { answered, db } from '../kernel/store';
import type { Persons } from './overview';

const items = ['education', 'warnings'] as const;
const assessed = ['resolution', 'guidance'] as const;

async function confirmedIn(year: number): Promise<Persons['confirmed']> {
  const ids = [...items.map((item) => pointIdOf(item, year)), ...assessed.map((item) => assessedPointId(item, year))];
  const query = db.collection('confirmedPoints').where({ _id: db.command.in(ids) });
  const { data } = await answered(query.limit(ids.length).get());
  const points = data as unknown as (ConfirmedPoint | AssessedPoint)[];
  return Object.fromEntries(
    points.flatMap((point) => {
      const confirmation = confirmationOf(point);
      return confirmation ? [[point.item, confirmation]] : [];
    }),
  );
}

/** What persons have confirmed of a year's items, and how many firms are enrolled at the platform's ODR. */
export async function personsOf(year: number): Promise<Persons> {
  const [confirmed, odrFirms] = await sideBySide([
    () => confirmedIn(year),
    () => countOf(enrolmentName.collection, { lists: enrolmentLists.odr }),
  ]);
  return { confirmed, odrFirms };
}
