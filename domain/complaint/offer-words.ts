import { sayDate, type CivilDate } from '../civil-date';
import type { Complaint } from './complaint';
import { awaitsEnding, offerAsks, openOfferIn } from './offers';
import type { Party } from './records';

type Worded = Pick<Complaint, 'state' | 'offers' | 'agreed'>;

const others = { complainant: '商家', respondent: '投诉人' } as const;

/** The case in one line where an offer waits or both agreed; undefined where neither. Pure. */
export function offerHeadline(complaint: Worded, to: Party): string | undefined {
  if (awaitsEnding(complaint)) return `您和${others[to]}谈妥了`;
  return offerAsks(complaint) === to ? `${others[to]}提了解决办法，等您答复` : undefined;
}

/** 接下来 while an offer waits, or until a case is ended by what both agreed on; `today` decides whether the year is said. Pure. */
export function offerStep(complaint: Worded, to: Party, today: CivilDate): string | undefined {
  const { agreed } = complaint;
  if (agreed && awaitsEnding(complaint)) {
    const by = sayDate(agreed.terms.by, today);
    return to === 'complainant'
      ? `商家要在 ${by}前办好。请点“已经和商家谈好了”办结；到那天我们问您做到没有。`
      : `请在 ${by}前照谈妥的办好。办结以后，做到了请来登记。`;
  }
  const open = openOfferIn(complaint);
  if (!open) return undefined;
  const by = sayDate(open.terms.by, today);
  return offerAsks(complaint) === to
    ? `${others[to]}说 ${by}前办好。请看同意不同意；也可以提别的办法。`
    : `您提了解决办法，等${others[to]}答复。${to === 'complainant' ? '您现在不用做什么，请留意电话和消息。' : '要换的，可以再提一个。'}`;
}
