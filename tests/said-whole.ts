import { sayFullDate } from '../domain/civil-date';
import type { FactRow } from '../domain/facts';
import { yuanText } from '../domain/money';
import { sayAt } from '../domain/said-time';
import type { LeftOutList, Line, SectionsOf, Wording } from '../domain/say';
import { sayBytes } from '../domain/evidence/limits';
import { fullRecord, type Leaf } from './full-record';

/** A kind as its tables have it, to be held to: whatever it keeps is said, or left out with its reason. */
interface Told<S, View, R extends string, K extends string> {
  /** Where the type is declared, and its name. */
  file: string;
  type: string;
  visibility: readonly FactRow<S, R>[];
  view: (record: S, relation: R) => View;
  sections: Readonly<Record<K, SectionsOf<S>[string]>>;
  saySection: (section: K, view: View, wording: Wording) => Line[];
  leftOut: LeftOutList;
  /** Who reads all of it. */
  reader: R;
  /** A path as the list of what is left out names it, where a record holds another of itself. */
  pathOf?: (path: string) => string;
  /** Fields that are no free text, each as it may be; the kind's own test holds how they read. */
  given?: Partial<S>;
  /** Of how many members of each choice a record is made. */
  variants?: number;
  /** What stands only in a record that no type describes leaf by leaf. */
  leafless?: readonly string[];
}

const wording = { day: sayFullDate };
const within = (path: string, whole: string) => path === whole || path.startsWith(`${whole}.`);

/** The ways in which a value may be said. */
function waysOf({ kind, value }: Leaf): string[] {
  if (kind === 'date') return [sayFullDate(String(value))];
  if (kind !== 'number') return [String(value)];
  const number = Number(value);
  return [String(value), yuanText(number), sayAt(number, 'YYYY-MM-DD HH:mm'), sayBytes(number)];
}

/** The tests that hold a kind to its tables; a field that is added to its type is in them by itself. */
export function saidWhole<S, View, R extends string, K extends string>(kind: Told<S, View, R, K>): void {
  const {
    file,
    type,
    visibility,
    view,
    sections,
    saySection,
    leftOut,
    reader,
    pathOf = (path) => path,
    leafless = [],
    variants = 6,
    given = {},
  } = kind;
  const all = Object.keys(sections) as K[];
  const relations = Object.keys(visibility[0]!.sight) as R[];
  const full = (variant: number) => {
    const { record, leaves } = fullRecord<S>(file, type, { variant });
    return { record: { ...record, ...given }, leaves: leaves.filter(({ path }) => !(path in given)) };
  };
  const linesFor = (record: S, relation: R) => {
    const seen = view(record, relation);
    return all.flatMap((section) => saySection(section, seen, wording));
  };
  const textOf = (record: S) =>
    linesFor(record, reader)
      .map(({ head = '', text }) => `${head}\n${text}`)
      .join('\n');

  describe.each([...Array(variants).keys()])(`a ${type} with every field filled, variant %i`, (variant) => {
    const { record, leaves } = full(variant);

    test('every text, day and number of it is said, or stands in the list of what is left out', () => {
      const text = textOf(record);
      const paths = leftOut.flatMap((one) => one.paths);
      const left = (leaf: Leaf) => paths.some((one) => within(pathOf(leaf.path), one));
      const unsaid = leaves.filter(
        (leaf) => leaf.kind !== 'choice' && !left(leaf) && !waysOf(leaf).some((way) => text.includes(way)),
      );
      expect(unsaid.map(({ path }) => path)).toEqual([]);
    });

    test.each(relations)('no line told to %s has a hole in it', (relation) => {
      for (const { head, text } of linesFor(record, relation))
        expect(`${head ?? ''}${text}`).not.toMatch(/undefined|null|NaN|\[object/);
    });
  });

  test('every field stands under one title, or is left out as a whole', () => {
    const said = all.flatMap((section) => [...sections[section].of] as string[]);
    expect(new Set(said).size).toBe(said.length);
    const whole = leftOut.flatMap(({ paths }) => paths.filter((path) => !path.includes('.')));
    expect([...said, ...whole].sort()).toEqual([...new Set<string>(visibility.map(({ whole: field }) => field))].sort());
  });

  test('the list of what is left out has nothing that is said, and nothing that does not exist', () => {
    const { record, leaves } = full(0);
    const text = textOf(record);
    for (const path of leftOut.flatMap((one) => one.paths)) {
      const found = leaves.filter((leaf) => within(leaf.path, path));
      if (!leafless.includes(path)) expect([path, found.length > 0]).toEqual([path, true]);
      for (const leaf of found.filter(({ kind: of }) => of === 'text')) expect(text).not.toContain(String(leaf.value));
    }
    for (const { why } of leftOut) expect(why.length).toBeGreaterThan(3);
  });

  test('what is masked for somebody has a mask, and nothing else has one', () => {
    for (const { field, sight, mask } of visibility)
      expect([field, mask !== undefined]).toEqual([field, Object.values(sight).includes('masked')]);
  });
}
