import type { Found } from '@domain/privacy/personal-data';
import type { ShownRefusal } from '../cloud/envelope';
import { written, type Answers, type Question } from './question';

/** What a person has written on this phone; its key makes a second sending find the first answer. */
export interface Written {
  key: string;
  answers: Answers;
  /** Numbers of persons in one's own words that were pointed out and left in on purpose. */
  leftIn?: string[];
}

/** A number or name of a person in one's own words, to be taken out or left in on purpose. */
export interface InWords extends Found {
  path: string;
  /** What the field is called. */
  field: string;
  /** Its surroundings, so that the person finds it. */
  around: string;
  /** The whole answer without it. */
  without: string;
}

/** A form as it stands: what was typed, what is wrong with it, and how far its sending is. */
export interface Standing<Draft extends Written> {
  draft: Draft;
  errors: Record<string, string>;
  /** What was changed in what was typed, by field. */
  notes: Record<string, string>;
  told?: ShownRefusal;
  /** What {@link InWords} was found is being asked about. */
  asking: boolean;
  waiting: boolean;
  /** It was about to be sent while files were still going up. */
  unsent: boolean;
}

export type Happening<Draft extends Written> =
  | { kind: 'answered'; path: string; question?: Question; value: string | string[] }
  | { kind: 'decided'; about: Pick<InWords, 'path' | 'text' | 'without'>; remove: boolean }
  /** The draft is replaced in part: another place, another key. */
  | { kind: 'redrafted'; draft: Partial<Draft> }
  /** The server has it: what was typed since stays, under a key of its own. */
  | { kind: 'arrived'; answers: Answers; key: string }
  | { kind: 'stood'; as: Partial<Omit<Standing<Draft>, 'draft'>> };

export const fresh = <Draft extends Written>(draft: Draft): Standing<Draft> => ({
  draft,
  errors: {},
  notes: {},
  asking: false,
  waiting: false,
  unsent: false,
});

function withoutPath<Value>(list: Record<string, Value>, path: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(list).filter(([name]) => name !== path));
}

/** The form after something happened to it. Pure. */
export function reduce<Draft extends Written>(standing: Standing<Draft>, happening: Happening<Draft>): Standing<Draft> {
  const { draft, errors, notes } = standing;
  switch (happening.kind) {
    case 'answered': {
      const { path, question, value: typed } = happening;
      const { value, note } = written(question, typed);
      return {
        ...standing,
        draft: { ...draft, answers: { ...draft.answers, [path]: value } },
        errors: withoutPath(errors, path),
        notes: { ...withoutPath(notes, path), ...(note && { [path]: note }) },
        told: undefined,
        asking: false,
      };
    }
    case 'decided': {
      const { about, remove } = happening;
      const next = remove
        ? { ...draft, answers: { ...draft.answers, [about.path]: about.without } }
        : { ...draft, leftIn: [...(draft.leftIn ?? []), about.text] };
      return { ...standing, draft: next };
    }
    case 'redrafted':
      return { ...standing, draft: { ...draft, ...happening.draft } };
    case 'arrived': {
      const since = Object.entries(draft.answers).filter(([path, answer]) => answer !== happening.answers[path]);
      return {
        ...fresh({ ...draft, key: happening.key, answers: Object.fromEntries(since), leftIn: [] }),
        waiting: standing.waiting,
      };
    }
    case 'stood':
      return { ...standing, ...happening.as };
  }
}
