import { labelled, type Answers, type Question } from '../question';
import { yuanText } from '../money';
import { offerKinds, type OfferKind, type Terms } from './offer';
import { offerWords } from './words';

const chosen = (answers: Answers): OfferKind[] => {
  const kinds = answers['terms.kinds'];
  return Array.isArray(kinds) ? offerKinds.filter((one) => kinds.indexOf(one) >= 0) : [];
};

/** What an offer is made of; an amount is asked for where money belongs to it. */
export const termsAsked: readonly Question<`terms.${keyof Terms}`>[] = [
  { path: 'terms.kinds', kind: 'many', label: '怎样解决（可以选多项）', options: labelled(offerWords) },
  {
    path: 'terms.fen',
    kind: 'money',
    label: '多少钱',
    when: (answers) => chosen(answers).some((one) => offerWords[one].money),
  },
  { path: 'terms.by', kind: 'date', label: '哪天以前办好', ahead: true },
  {
    path: 'terms.more',
    kind: 'long',
    label: '还要说清楚的（可以不写）',
    most: 200,
    hint: '如：寄回的运费谁出。不要写电话和银行卡号。',
  },
];

/** Terms as they stand in the form of another offer, to be changed where one wants something else. Pure. */
export const termsTyped = ({ kinds, fen, by, more }: Partial<Terms>): Answers => ({
  ...(kinds?.length && { 'terms.kinds': kinds }),
  ...(fen !== undefined && { 'terms.fen': yuanText(fen) }),
  ...(by && { 'terms.by': by }),
  ...(more && { 'terms.more': more }),
});
