import { client } from '../cloud/client';
import type { Answers } from '../form/question';

export type Firm = Awaited<ReturnType<typeof client.settling.firm.query>>;

const text = (answers: Answers, path: string): string => {
  const answer = answers[path];
  return typeof answer === 'string' ? answer.trim() : '';
};

/** As it is shown, written with other blanks and widths; the server's own rule forgives more, and is too large for a phone. */
const plain = (name: string) => name.normalize('NFKC').replace(/\s/g, '').toUpperCase();

const carries = (firm: { name: string; shops: readonly string[] }, name: string) =>
  [firm.name, ...firm.shops].some((one) => plain(one) === plain(name));

/** Longest name that is looked for. */
const LONGEST = 30;

/**
 * The enrolled firm that a draft is about: the one it was begun for, or the one that carries exactly the name of the shop as it is written.
 * Undefined where there is none, where it takes nothing at present, and for whoever fills in for another person: that person is asked first.
 */
export async function firmOf(answers: Answers): Promise<Firm | undefined> {
  const name = text(answers, 'respondent.name');
  if (!name || answers._helps === 'other') return undefined;
  const begun = text(answers, '_firm');
  const find = async () => {
    const { rows } = await client.settling.firms.query({ words: [...name].slice(0, LONGEST).join('') });
    return rows.find((row) => carries(row, name))?.no;
  };
  const firm = begun ? await client.settling.firm.query({ no: begun }) : undefined;
  const no = firm && carries(firm, name) ? undefined : await find();
  const found = no ? await client.settling.firm.query({ no }) : firm;
  return found && carries(found, name) && found.mayNegotiate !== 'no' ? found : undefined;
}
