import { fullRecord, type Leaf } from '../../tests/full-record';
import type { ComplaintRelation } from '../bureau/actor';
import { sayFullDate } from '../civil-date';
import { yuanText } from '../money';
import { sayAt } from '../said-time';
import type { Complaint } from './complaint';
import { people } from './fixture';
import { leftOut } from './left-out';
import { saySection, sections, type Section } from './say';
import { viewComplaint, visibility } from './visibility';

const wording = { day: sayFullDate };
const all = Object.keys(sections) as Section[];
const full = (variant: number) => fullRecord<Complaint>('domain/complaint/complaint.ts', 'Complaint', { variant });
const linesFor = (complaint: Complaint, relation: ComplaintRelation) => {
  const view = viewComplaint(complaint, relation);
  return all.flatMap((section) => saySection(section, view, wording));
};
const textOf = (complaint: Complaint, relation: ComplaintRelation) =>
  linesFor(complaint, relation)
    .map(({ head = '', text }) => `${head}\n${text}`)
    .join('\n');

const within = (path: string, whole: string) => path === whole || path.startsWith(`${whole}.`);

/** The ways in which a value may be said. */
function waysOf({ kind, value }: Leaf): string[] {
  if (kind === 'date') return [sayFullDate(String(value))];
  if (kind === 'number') return [String(value), yuanText(Number(value)), sayAt(Number(value), 'YYYY-MM-DD HH:mm')];
  return [String(value)];
}

describe.each([0, 1, 2, 3])('a complaint with every field filled, variant %i', (variant) => {
  const { record, leaves } = full(variant);

  test('every text, day and number of it is said to staff on the case, or stands in the list of what is left out', () => {
    const text = textOf(record, 'leader');
    const paths = leftOut.flatMap((one) => one.paths);
    const left = ({ path: at }: Leaf) => paths.some((one) => within(at.replace(/^revoked\./, ''), one));
    const unsaid = leaves.filter(
      (leaf) => leaf.kind !== 'choice' && !left(leaf) && !waysOf(leaf).some((way) => text.includes(way)),
    );
    expect(unsaid.map(({ path }) => path)).toEqual([]);
  });

  test.each(Object.keys(people) as ComplaintRelation[])('no line told to %s has a hole in it', (relation) => {
    for (const { head, text } of linesFor(record, relation))
      expect(`${head ?? ''}${text}`).not.toMatch(/undefined|null|NaN|\[object/);
  });
});

test('every field stands under one title, or is left out as a whole', () => {
  const said = all.flatMap((section) => [...sections[section].of] as string[]);
  expect(new Set(said).size).toBe(said.length);
  const whole = leftOut.flatMap(({ paths }) => paths.filter((path) => !path.includes('.')));
  expect([...said, ...whole].sort()).toEqual([...new Set(visibility.map(({ whole: field }) => field))].sort());
});

test('the list of what is left out has nothing that is said, and nothing that does not exist', () => {
  const { record, leaves } = full(0);
  const text = textOf(record, 'leader');
  for (const path of leftOut.flatMap((one) => one.paths)) {
    const found = leaves.filter((leaf) => within(leaf.path, path));
    if (path !== 'partyActs') expect([path, found.length > 0]).toEqual([path, true]);
    for (const leaf of found.filter(({ kind }) => kind === 'text')) expect(text).not.toContain(String(leaf.value));
  }
  for (const { why } of leftOut) expect(why.length).toBeGreaterThan(3);
});
