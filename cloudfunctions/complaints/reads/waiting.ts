import { deskRoles } from '@domain/bureau/roles';
import { figureReaders, type Actor, type Role } from '@domain/bureau/actor';
import { saySecondStep, secondStepsFor, type SecondStep } from '@domain/complaint/desk/second-steps';
import { officialName } from '@domain/indicator/official/name';
import { emptyYear, type OfficialYear } from '@domain/indicator/official/official';
import type { Moment } from '@domain/lifecycle';
import { CALENDAR, type CalendarSetting } from '../../kernel/calendar';
import { MOST_COUNTED } from '../../kernel/counting';
import { deskStaff } from '../../kernel/desks';
import { answered, db, read } from '../../kernel/store';
import { officesRead, secondPage, withSecondSteps, type Reader } from './queries';
import { deskRows } from './views';

const holds = ({ roles }: Actor, wanted: readonly Role[]) => roles.some((role) => wanted.includes(role));

/** Figures of this year and the last are entered and checked now; an older one is looked for under its year. */
const yearsOf = ({ today }: Moment): number[] => [0, 1].map((ago) => Number(today.slice(0, 4)) - ago);

/** Something besides cases that waits for this person as the second one. */
export type OtherSecondStep =
  { kind: 'official'; year: number; count: number; on: string } | { kind: 'year'; year: number; on: string; by: string };

/** Official values that another person recorded, a year of days off that another person entered. */
export async function otherSteps(actor: Actor, moment: Moment): Promise<OtherSecondStep[]> {
  const [years, setting] = await Promise.all([
    holds(actor, figureReaders) ? officialYears(yearsOf(moment)) : [],
    holds(actor, ['admin', 'leader']) ? read<CalendarSetting>('settings', CALENDAR) : undefined,
  ]);
  const values = years.flatMap(({ year, values: all }): OtherSecondStep[] => {
    const open = all.filter((one) => !one.checkedBy && !one.withdrawn && one.recordedBy.member !== actor.member);
    const [first] = open.map(({ recordedOn }) => recordedOn).sort();
    return first ? [{ kind: 'official', year, count: open.length, on: first }] : [];
  });
  const { proposed } = setting ?? {};
  if (!proposed || proposed.by.member === actor.member) return values;
  return [...values, { kind: 'year', year: proposed.table.year, on: proposed.on, by: proposed.by.name }];
}

async function officialYears(years: readonly number[]): Promise<OfficialYear[]> {
  const ids = years.map((year) => emptyYear(year)._id);
  const query = db.collection(officialName.collection).where({ _id: db.command.in(ids) });
  const { data } = await answered(query.limit(ids.length).get());
  return data as unknown as OfficialYear[];
}

const sizeOf = (other: OtherSecondStep) => ('count' in other ? other.count : 1);

/** How many steps of cases wait for this person; looked for until as many are found as are counted. */
async function stepsOfCases(actor: Actor, office: Reader['office']): Promise<number> {
  let found = 0;
  let cursor: string | undefined;
  do {
    const { cases, next } = await withSecondSteps(office, cursor);
    found += cases.reduce((sum, one) => sum + secondStepsFor(actor, one).length, 0);
    cursor = next;
  } while (cursor && found < MOST_COUNTED);
  return found;
}

/** How many steps wait for this person, at most 100; `office` absent for who sits at no desk. */
export async function waitingFor(actor: Actor, office: Reader['office'] | undefined, moment: Moment): Promise<number> {
  const [ofCases, others] = await Promise.all([office ? stepsOfCases(actor, office) : 0, otherSteps(actor, moment)]);
  return Math.min(MOST_COUNTED, ofCases + others.reduce((sum, one) => sum + sizeOf(one), 0));
}

type WaitingRow = ReturnType<typeof deskRows>[number] & {
  step: Pick<SecondStep, 'kind' | 'on' | 'by' | 'act' | 'answers'> & { word: string };
};

interface WaitingList {
  /** A step a row, cases by how long they wait. */
  rows: WaitingRow[];
  next?: string;
  others: OtherSecondStep[];
}

/** 等我审批: each step that waits for this person's word, 20 cases at a time; what lies beside the cases comes with the first page. */
export async function waitingList(actor: Actor, moment: Moment, cursor?: string): Promise<WaitingList> {
  const office = holds(actor, deskRoles) ? officesRead(actor) : undefined;
  const [{ complaints, next }, desks, others] = await Promise.all([
    office ? secondPage(office, cursor) : { complaints: [], next: undefined },
    deskStaff(),
    cursor ? [] : otherSteps(actor, moment),
  ]);
  const rows = complaints.flatMap((complaint) => {
    const steps = secondStepsFor(actor, complaint);
    const [row] = steps.length ? deskRows([complaint], actor, moment, desks) : [];
    return steps.flatMap((one) => (row ? [{ ...row, step: told(one) }] : []));
  });
  return { rows, next, others };
}

const told = ({ kind, on, by, act, answers }: SecondStep): WaitingRow['step'] => ({
  ...{ kind, on, by, act, answers },
  word: saySecondStep({ kind }),
});
