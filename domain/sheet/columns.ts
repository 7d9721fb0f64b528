import { normalName } from '../normal-form';

/** A field that a list may tell of. */
export interface Column {
  label: string;
  /** A row without it is worth nothing. */
  needed?: true;
  /** Headings and labels under which it is known, the likelier first; a person looks at what is proposed. */
  known: readonly string[];
}

/** A heading or label as it is compared: without blanks, colons, stars, middle dots and what stands in brackets. */
export const headingForm = (heading: string): string =>
  normalName(heading.replace(/[（(【[].*?[)）】\]]/g, '')).replace(/[:：*＊_/、]/g, '');

/** Lines of a file looked at for the headings: a title and a date may stand above. */
const LOOKED_AT = 10;

/** What a list's columns are, read from these; `why` says what a row is without the needed ones, `unused` what becomes of a column that is none. */
export function columnsOf<Id extends string>(
  columns: Readonly<Record<Id, Column>>,
  { why, unused }: { why: string; unused: string },
) {
  const ids = Object.keys(columns) as Id[];
  const byForm = new Map(
    ids
      .flatMap((id) => [columns[id].label, ...columns[id].known].map((name, rank) => [headingForm(name), { id, rank }] as const))
      .reverse(),
  );
  /** What a heading or a label names, and how likely it is that: 0 is the likeliest. */
  const columnOf = (heading: string): { id: Id; rank: number } | undefined => byForm.get(headingForm(heading));

  /** What the columns seem to be by their headings: each field once, by the likeliest of the headings that name it. */
  const proposeMapping = (headings: readonly string[]): readonly (Id | '')[] => {
    const found = headings.map(columnOf);
    return found.map((one, place) => {
      if (!one) return '';
      const better = found.some(
        (other, at) => other?.id === one.id && (other.rank < one.rank || (other.rank === one.rank && at < place)),
      );
      return better ? '' : one.id;
    });
  };

  /** Which of the first lines are the headings: the one that names the most fields; the first where none does. */
  const headingsAt = (lines: readonly (readonly string[])[]): number => {
    let best = 0;
    let most = 0;
    lines.slice(0, LOOKED_AT).forEach((cells, place) => {
      const named = proposeMapping(cells).filter(Boolean).length;
      if (named > most) [best, most] = [place, named];
    });
    return best;
  };

  /** What is wrong with a mapping, in words, or undefined. */
  const mappingProblem = (mapping: readonly (Id | '')[]): string | undefined => {
    const missing = ids.filter((id) => columns[id].needed && mapping.indexOf(id) < 0);
    if (missing.length) return `还没有对上：${missing.map((id) => columns[id].label).join('、')}。${why}`;
    const twice = mapping.filter((id, place) => id && mapping.indexOf(id) < place)[0];
    return twice ? `两列都对成了“${columns[twice].label}”，请只留一列。` : undefined;
  };

  /** What a column can be, to choose from; the first is none of them. */
  const options: readonly { value: Id | ''; label: string }[] = [
    { value: '', label: unused },
    ...ids.map((value) => ({ value, label: columns[value].label })),
  ];

  return { ids, columnOf, proposeMapping, headingsAt, mappingProblem, options };
}
