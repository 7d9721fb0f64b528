import { refuse, type Refusal } from '../../errors';
import { form, longText } from '../../fields';
import type { Moment } from '../../lifecycle';
import { notByFirst } from '../../second-person';
import { without } from '../../without';
import { calendarWith } from './calendar';
import { importYear, type YearInput } from './import-year';
import type { YearTable } from './years';

/** A year as one person took it over from the notice, until another has held it against the notice. */
export interface ProposedYear {
  /** As it was typed: what is confirmed is checked again on that day. */
  table: YearInput;
  by: { member: string; name: string };
  on: string;
}

/** The years that were entered in a bureau: those confirmed by a second person, and the one that waits for one. */
export interface EnteredYears {
  years: readonly YearTable[];
  proposed?: ProposedYear;
  /** UTC ms of the latest confirmation. */
  confirmedAt?: number;
}

interface By {
  actor: { member: string; name: string };
  moment: Moment;
}

export const declineSchema = form({ reason: longText('原因', 2, 200) });

/** The years that hold besides those that the product comes with. */
const inForce = ({ years }: EnteredYears) => calendarWith(years).years.filter(({ imported }) => imported);

/**
 * The table of a coming year, or a corrected one of a year entered before, set down for a second person; nothing counts by it yet. Refused,
 * with the fields named, where it fails the checks of {@link importYear}, while another one waits, and where it changes nothing.
 */
export function proposeYear(entered: EnteredYears, input: unknown, { actor, moment }: By): EnteredYears | Refusal {
  if (entered.proposed) return refuse('year-waiting', { params: { year: String(entered.proposed.table.year) } });
  const tried = importYear(calendarWith(entered.years), input, { by: actor.name, on: moment.today });
  if (!tried.ok) return tried;
  const before = inForce(entered).find(({ year }) => year === tried.table.year);
  const same = before && JSON.stringify({ ...before, imported: 0 }) === JSON.stringify({ ...tried.added, imported: 0 });
  if (same) return refuse('year-unchanged', { params: { year: String(before.year) } });
  const by = { member: actor.member, name: actor.name };
  return { ...entered, proposed: { table: tried.table, by, on: moment.today } };
}

/** The year that waits holds from now on; only a person other than the one who entered it can say so, first entry and correction alike. */
export function confirmYear(entered: EnteredYears, { actor, moment }: By): EnteredYears | Refusal {
  const { proposed } = entered;
  if (!proposed) return refuse('year-missing');
  const own = notByFirst([proposed.by], actor, 'year-own');
  if (own) return own;
  const { table, by } = proposed;
  const imported = importYear(calendarWith(entered.years), table, {
    by: by.name,
    confirmedBy: actor.name,
    on: moment.today,
  });
  if (!imported.ok) return imported;
  const years = imported.calendar.years.filter((one) => one.imported);
  return { ...without(entered, 'proposed'), years, confirmedAt: moment.now };
}

/** The year that waits is taken back by who entered it, or sent back by another; what held before holds on. */
export function dropYear(entered: EnteredYears): EnteredYears | Refusal {
  return entered.proposed ? without(entered, 'proposed') : refuse('year-missing');
}
