/** What the person typed, by path of the schema. Amounts stay as typed (yuan) until they are checked. */
export type Answers = Record<string, string | string[] | undefined>;

export interface Option {
  value: string;
  label: string;
  hint?: string;
  /** The class of a drawing of it. */
  picture?: string;
}

/** One field of a form as data: what the screen asks, and how its answer becomes the input of the rule. */
export interface Question<Path extends string = string> {
  /** Path in the schema: `purchase.goods`. One that begins with `_` only steers the form and is not sent. */
  path: Path;
  kind:
    | 'text'
    | 'long'
    | 'money'
    | 'date'
    | 'tel'
    | 'one'
    | 'many'
    | 'yesNo'
    | 'stars'
    | 'count'
    | 'decimal'
    | 'code'
    | 'idEnd'
    | 'files';
  label: string;
  /** What a summary calls it; the label where that is short enough. */
  short?: string;
  hint?: string;
  /** Where the answer is found is explained on a page of its own. */
  help?: { say: string; of: (answers: Answers) => { what: 'address' | 'order'; platform: string } | undefined };
  /** Seldom known: asked only once one wants to write more. */
  more?: true;
  most?: number;
  /** Of several choices: all of them, up to `most`, can be chosen with one tap. */
  all?: true;
  options?: readonly Option[];
  /** Many short choices stand in a grid. */
  tiles?: boolean;
  /** What is kept of what was typed or pasted, at once. */
  tidy?: (typed: string) => string;
  /** What the rule is given for a text in which several things are written. */
  read?: (typed: string) => unknown;
  /** What yes and no are called here; 同意 and 不同意 where nothing else is said. */
  words?: { yes: string; no: string };
  /** A date that lies ahead: it begins today instead of ending today. */
  ahead?: boolean;
  /** A date that mostly lies years back, as of a registration: no near day stands beside it, and nobody doubts its year. */
  old?: true;
  /** Asked only then. */
  when?: (answers: Answers) => boolean;
}

/** The paths a form may fill of what a rule takes; groups reach one level down. */
export type PathOf<Input> =
  | `_${string}`
  | {
      [Key in keyof Input & string]: NonNullable<Input[Key]> extends readonly unknown[]
        ? Key
        : NonNullable<Input[Key]> extends object
          ? `${Key}.${keyof NonNullable<Input[Key]> & string}`
          : Key;
    }[keyof Input & string];

export const options = (words: Record<string, string>): Option[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** The options of a table whose rows have labels, in its order. */
export const labelled = (table: Readonly<Record<string, { label: string }>>): Option[] =>
  Object.keys(table).map((value) => ({ value, label: table[value]?.label ?? value }));

export const long = <Path extends string>(path: Path, label: string, most: number, hint?: string): Question<Path> => ({
  path,
  kind: 'long',
  label,
  most,
  hint,
});

export const line = <Path extends string>(path: Path, label: string, hint?: string): Question<Path> => ({
  path,
  kind: 'text',
  label,
  hint,
});

export const day = <Path extends string>(path: Path, label: string): Question<Path> => ({ path, kind: 'date', label });

export const one = <Path extends string>(path: Path, label: string, choices: readonly Option[]): Question<Path> => ({
  path,
  kind: 'one',
  label,
  options: choices,
});

/** One of many short words, in a grid. */
export const tile = <Path extends string>(path: Path, label: string, choices: readonly Option[]): Question<Path> => ({
  ...one(path, label, choices),
  tiles: true,
});

export const yesNo = <Path extends string>(path: Path, label: string, words?: Question['words']): Question<Path> => ({
  path,
  kind: 'yesNo',
  label,
  words,
});

export const files = (label: string): Question<'files'> => ({ path: 'files', kind: 'files', label });

export const when = <Path extends string>(question: Question<Path>, then: NonNullable<Question['when']>): Question<Path> => ({
  ...question,
  when: then,
});
