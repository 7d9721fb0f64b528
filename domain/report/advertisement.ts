import { choice, form, optionalText } from '../fields';

/** The mass media of 令121-32; `none`: shop signs, leaflets, boards in the street and the like, which are no mass medium. */
export const adMedia = ['internet', 'broadcast', 'press', 'none'] as const;
export type AdMedium = (typeof adMedia)[number];

/**
 * What the reported firm is in the advertisement, for each has its own competent bureau (令121-32): the advertiser that publishes it
 * itself (广告主自行发布), the advertiser whom another publishes for (广告主), who made it (广告经营者), who publishes it (广告发布者).
 */
export const adRoles = ['ownPublisher', 'advertiser', 'agency', 'publisher'] as const;
export type AdRole = (typeof adRoles)[number];

/** What is known of the advertisement that is reported. */
export interface Advertisement {
  medium: AdMedium;
  /** What the reported firm is in it. */
  role: AdRole;
  /** Who publishes it and where that one has its seat, where the reported firm does not. */
  publisher?: string;
  publisherAddress?: string;
  /** Seat of the advertiser, where the reported firm is another. */
  advertiserAddress?: string;
}

/** Whether the reported firm publishes it, its own or another's. */
export const publishes = ({ role }: Pick<Advertisement, 'role'>) => role === 'ownPublisher' || role === 'publisher';
const advertises = ({ role }: Pick<Advertisement, 'role'>) => role === 'ownPublisher' || role === 'advertiser';

export const advertisementSchema = form({
  medium: choice('广告在哪里看到', adMedia),
  role: choice('被举报的商家在广告里是谁', adRoles),
  publisher: optionalText('发布广告的媒体、网站或者账号', 80),
  publisherAddress: optionalText('发布广告的人的地址', 120),
  advertiserAddress: optionalText('做广告的商家的地址', 120),
}).check((ctx) => {
  const say = (path: string, message: string) => ctx.issues.push({ code: 'custom', path: [path], message, input: ctx.value });
  const { publisher, publisherAddress, advertiserAddress } = ctx.value;
  // One place is told once: two addresses of one firm would be two competent bureaus.
  if (publishes(ctx.value) && publisher) say('publisher', '发布广告的就是被举报的商家，不用另写。');
  if (publishes(ctx.value) && publisherAddress) say('publisherAddress', '发布广告的就是被举报的商家，地址写在商家地址里。');
  if (advertises(ctx.value) && advertiserAddress) say('advertiserAddress', '做广告的就是被举报的商家，地址写在商家地址里。');
});
