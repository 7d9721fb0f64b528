import { officeName } from '@domain/place/offices';
import { saySection, type Section } from '@domain/merchant/say';
import type { MerchantView } from '@domain/merchant/visibility';
import { merchantStateWords } from '@domain/merchant/words';

/** What is kept under a merchant, counted up to a hundred. */
export interface Records {
  word: string;
  count: number;
}

/** One thing of both: `here` of the one that goes, `there` of the one that goes on. */
export interface Pair {
  label: string;
  here: string;
  there: string;
}

type Wording = Parameters<typeof saySection>[2];

/** What the sections of a merchant tell, by their heads; what has a head of each line's own stands under the title given. */
function told(merchant: MerchantView, wording: Wording): Map<string, string> {
  const whole = (section: Section) =>
    saySection(section, merchant, wording)
      .map(({ head, text }) => [head, text].filter(Boolean).join('：'))
      .join('\n');
  const about = saySection('about', merchant, wording).map(({ head = '', text }) => [head, text] as const);
  const risk = saySection('kept', merchant, wording).filter(({ head }) => head === '信用风险等级');
  return new Map([
    ...about,
    ['店铺', whole('shops')],
    ['谁代表这一家', whole('people')],
    ...risk.map(({ head = '', text }) => [head, text] as const),
  ]);
}

/** Both merchants thing by thing: what differs, and of what both have the same only its name. */
export function bothOf(goes: MerchantView, stays: MerchantView, wording: Wording): { differs: Pair[]; alike: string[] } {
  const [here, there] = [told(goes, wording), told(stays, wording)];
  const pairs = [...new Set([...here.keys(), ...there.keys()])].map((label) => ({
    ...{ label, here: here.get(label) ?? '', there: there.get(label) ?? '' },
  }));
  return {
    differs: pairs.filter((one) => one.here !== one.there),
    alike: pairs.filter((one) => one.here && one.here === one.there).map(({ label }) => label),
  };
}

/** How much of each is kept under both; more than are counted is said as such. */
export const recordsOf = (here: readonly Records[], there: readonly Records[]): Pair[] =>
  here.flatMap(({ word, count }, at) => {
    const other = there[at]?.count ?? 0;
    const said = (n: number) => (n >= 100 ? '100 件或者更多' : n ? `${n} 件` : '没有');
    return count || other ? [{ label: word, here: said(count), there: said(other) }] : [];
  });

/** One merchant in a line, where its name alone may be another's too. */
export const lineOf = ({ no, state, office }: Pick<MerchantView, 'no' | 'state' | 'office'>): string =>
  [no, merchantStateWords[state], officeName(office)].join(' · ');
