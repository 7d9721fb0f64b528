import { withoutIdNumbers } from '@domain/privacy/personal-data';
import type { Answers } from '../form/question';

/** One complaint being written on this phone. */
export interface Draft {
  /** The shape below; a draft of an older program is carried over by {@link carryOver}. */
  schema: typeof SCHEMA;
  /** Born with the draft: it names its photos, and makes a second 提交 find the first answer. */
  key: string;
  /** Where in the form it stands: a page, or what comes after the pages. */
  place: string;
  answers: Answers;
  /** Numbers of persons in one's own words that were pointed out and left in on purpose. */
  leftIn: string[];
  /** UTC ms by {@link aboutNow}. */
  changedAt: number;
  /** It was sent under its key at least once; whether it arrived only the server knows. */
  sent?: true;
}

export const SCHEMA = 2;

type Old = Record<string, unknown>;

const pagesOf1 = ['respondent', 'purchase', 'facts', 'requests', 'consents'];

/** From one shape to the next, by the shape it begins with. A row once released is never changed. */
const steps: Record<number, (draft: Old) => Old> = {
  // The first program kept one draft, and its page as a number; after the five pages came the check.
  1: ({ key, step, answers }) => ({
    schema: 2,
    key,
    place: pagesOf1[Number(step)] ?? 'check',
    answers,
    leftIn: [],
    changedAt: 0,
  }),
};

function isDraft(draft: Old): boolean {
  const { key, place, answers, leftIn } = draft;
  return (
    typeof key === 'string' &&
    typeof place === 'string' &&
    typeof answers === 'object' &&
    answers !== null &&
    Array.isArray(leftIn)
  );
}

/**
 * A draft as this program writes it, whichever program wrote it; `newer` of a program to come, `broken` what no program wrote whole.
 * Neither is thrown away: the person decides.
 */
export function carryOver(kept: unknown): Draft | 'newer' | 'broken' {
  if (typeof kept !== 'object' || kept === null) return 'broken';
  let draft = kept as Old;
  for (;;) {
    const { schema = 1 } = draft;
    if (schema === SCHEMA) return isDraft(draft) ? clean(draft as unknown as Draft) : 'broken';
    if (typeof schema === 'number' && schema > SCHEMA) return 'newer';
    const step = typeof schema === 'number' ? steps[schema] : undefined;
    if (!step) return 'broken';
    draft = step(draft);
  }
}

/** No identity number is kept on a phone, not even one an older program let in. */
function clean(draft: Draft): Draft {
  const tidy = ([path, answer]: [string, Answers[string]]) => [
    path,
    typeof answer === 'string' ? withoutIdNumbers(answer) : answer,
  ];
  return { ...draft, answers: Object.fromEntries(Object.entries(draft.answers).map(tidy)) as Answers };
}

export function newDraft(key: string, answers: Answers = { _helps: 'self' }): Draft {
  return { schema: SCHEMA, key, place: 'respondent', answers, leftIn: [], changedAt: 0 };
}
