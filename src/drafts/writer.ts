import type { Answers } from '../form/question';

/** Who writes on this phone, as it was filed last: kept here and nowhere else, for as long as its owner wants. */
export interface Who {
  name: string;
  phone: string;
  address?: string;
}

const parts = ['name', 'phone', 'address'] as const;

const texts = (answers: Answers, whose: 'complainant' | 'helper') =>
  Object.fromEntries(
    parts.flatMap((part) => {
      const text = answers[`${whose}.${part}`];
      return typeof text === 'string' && text.trim() ? [[part, text.trim()]] : [];
    }),
  ) as Partial<Who>;

/** The same as answers of the form. */
const answersOf = (whose: 'complainant' | 'helper', { name, phone, address }: Partial<Who>): Answers => ({
  [`${whose}.name`]: name,
  [`${whose}.phone`]: phone,
  ...(whose === 'complainant' && { 'complainant.address': address }),
});

/** What is answered already when another complaint is begun. */
export const known = (me: Who | undefined): Answers => ({
  _helps: 'self',
  _remember: ['yes'],
  ...(me && answersOf('complainant', me)),
});

/** Whose matter it is was answered otherwise: who writes is the helper of another person, or the complainant. */
export function turned(answers: Answers, me: Who | undefined): Answers {
  if (!me) return answers;
  const named = texts(answers, 'complainant');
  if (answers._helps === 'other')
    return parts.every((part) => named[part] === me[part])
      ? { ...answers, ...answersOf('complainant', {}), ...answersOf('helper', me) }
      : answers;
  return parts.some((part) => named[part]) ? answers : { ...answers, ...answersOf('complainant', me) };
}

/** Who wrote a complaint, where that person ticked to be remembered: of a helper the address is known from before, if at all. */
export function writerOf(answers: Answers, before: Who | undefined): Who | undefined {
  if (!answers._remember?.length) return undefined;
  const helps = answers._helps === 'other';
  const { name, phone, address } = texts(answers, helps ? 'helper' : 'complainant');
  if (!name || !phone) return undefined;
  const lives = helps && before?.name === name ? before.address : address;
  return { name, phone, ...(lives && { address: lives }) };
}
