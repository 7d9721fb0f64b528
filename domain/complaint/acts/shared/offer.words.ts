import { sayFullDate, type CivilDate } from '../../../civil-date';
import { yuanText } from '../../../money';
import { sayTerms } from '../../../offer/offering';
import type { Agreement } from '../../../offer/offer';
import type { Answers } from '../../../question';
import type { Complaint } from '../../complaint';
import { offerAsks, partyOfSide, openOfferIn } from '../../offers';
import type { Party } from '../../records';

const spoken = ({ complainant, respondent }: Complaint, party: Party | undefined): Answers => ({
  'recorded.who': party === 'respondent' ? (respondent.contact ?? respondent.name) : complainant.name,
});

/** 代录: whose answer it is. */
export const whoAnswers = (complaint: Complaint): Answers => spoken(complaint, offerAsks(complaint));

/** 代录: who had made it. */
export function whoMade(complaint: Complaint): Answers {
  const open = openOfferIn(complaint);
  return spoken(complaint, open && partyOfSide[open.from]);
}

/** What an ending by agreement says, as both agreed on it; a day that has passed on the civil date `today` (+08:00) is left to whoever writes. Pure. */
export function fromAgreed(agreed: Pick<Agreement, 'terms'> | undefined, today: CivilDate): Answers {
  if (!agreed) return {};
  const { fen, by } = agreed.terms;
  return {
    terms: [...sayTerms(agreed.terms), `以上在 ${sayFullDate(by)}以前办好。`].join('\n'),
    ...(fen !== undefined && { agreedFen: yuanText(fen) }),
    ...(by >= today && { done: 'no', performBy: by }),
  };
}

/** The same for whoever writes it down for the parties: that both said so here, unless staff had written it down. */
export function agreedHere({ agreed, complainant }: Complaint, today: CivilDate): Answers {
  if (!agreed) return {};
  const { recorded } = agreed;
  return {
    ...fromAgreed(agreed, today),
    'recorded.way': recorded?.way ?? 'inbox',
    'recorded.on': agreed.on,
    'recorded.who': recorded?.who ?? complainant.name,
    'recorded.proof': recorded?.proof ?? `双方在小程序里谈妥的第 ${agreed.n} 个解决办法`,
  };
}
