import type { Complaint } from './complaint';
import type { MerchantLink } from './records';

/** The merchant of the register that a case is linked with now; none where it never was, or the link was taken back. Pure. */
export const standingLink = ({ merchantLinks = [] }: Pick<Complaint, 'merchantLinks'>): MerchantLink | undefined =>
  merchantLinks.find(({ ended }) => !ended);

/** A merchant, and one of its shops, as a form names both in one word: `m_12:s3`. */
interface NamedMerchant {
  merchant: string;
  shop?: string;
}

/** The one word for a merchant, or for a shop of it. Pure. */
export const wordOf = ({ merchant, shop }: NamedMerchant): string => (shop ? `${merchant}:${shop}` : merchant);

/** Reads {@link wordOf}. Pure. */
export function namedIn(word: string): NamedMerchant {
  const [merchant = '', shop] = word.split(':');
  return { merchant, ...(shop && { shop }) };
}

/** The links with the standing one ended, where there is one. Pure. */
export const endedLinks = (links: readonly MerchantLink[], ended: NonNullable<MerchantLink['ended']>): MerchantLink[] =>
  links.map((one) => (one.ended ? one : { ...one, ended }));

/** The case with what the register called its merchant and shop on the day of the link. Pure. */
export const withNames = <C extends Complaint>(complaint: C, called: NonNullable<MerchantLink['called']>): C => ({
  ...complaint,
  merchantLinks: complaint.merchantLinks?.map((one) => (one.ended ? one : { ...one, called })),
});
