import type { MerchantKind } from '../../../merchant/merchant';
import type { NoticePart, NoticeTopic, Words } from '../notice';
import { noticeParts } from '../notice';

/** What is filled in between braces. A line of which something is missing is left out. */
export const fills = [
  ...(['document', 'organ', 'decidedOn', 'publishedOn', 'breach', 'measures', 'outcomes', 'ground', 'years'] as const),
  ...(['source', 'seenOn', 'link', 'year', 'listOn', 'where', 'title', 'effectiveOn', 'what', 'objectBy', 'bureau'] as const),
] as const;
export type Fill = (typeof fills)[number];
export type Filled = Partial<Record<Fill, string>>;

/** The words of one kind of notice as data; `version` goes up whenever a word of it changes, and stays in each notice made by it. */
export interface Template {
  version: number;
  topic: NoticeTopic;
  /** For whom its rules are; a merchant of another kind never gets it. */
  for: readonly MerchantKind[];
  title: string;
  /** Where its words come from: rule and article. */
  articles: readonly string[];
  /** Days are computed from the fact whenever it is read; a template has none. */
  parts: Readonly<Partial<Record<NoticePart, readonly string[]>>>;
}

const hole = /\{(\w+)\}/g;

const filled = (line: string, values: Filled): string | undefined => {
  let whole = true;
  const text = line.replace(hole, (_, name: string) => {
    const value = values[name as Fill];
    if (!value) whole = false;
    return value ?? '';
  });
  return whole ? text : undefined;
};

const isLine = (line: string | undefined): line is string => line !== undefined;

/** The words of a notice, part by part; a part without a line is left out. Pure. */
export function wordsOf({ parts }: Pick<Template, 'parts'>, values: Filled): Words[] {
  return noticeParts.flatMap((part): Words[] => {
    const lines = (parts[part] ?? []).map((line) => filled(line, values)).filter(isLine);
    return lines.length ? [{ part, lines }] : [];
  });
}

/** The title with what it names. Pure. */
export const titleOf = ({ title }: Pick<Template, 'title'>, values: Filled): string =>
  filled(title, values) ?? title.replace(hole, '');
