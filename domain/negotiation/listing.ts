import { plusDays } from '../civil-date';
import type { Calendar } from '../law/calendar/calendar';
import { isToCall, mayBecomeComplaint } from './becoming';
import { quietOn } from './days';
import { isLive, type Negotiation } from './negotiation';

/** Sorts after every real day. */
const NEVER = '9999-12-31';

export const deskLists = ['live', 'quiet', 'toCall', 'ended'] as const;
export type DeskList = (typeof deskLists)[number];

/** The lists a negotiation stands in. */
export const negotiationLists = {
  live: 'live',
  /** Of who takes part in it, or did for the firm: to see and to copy what one wrote. */
  person: (member: string) => `p:${member}`,
  consumer: (member: string) => `c:${member}`,
  firm: (merchant: string, ended: boolean) => `m:${merchant}:${ended ? 'ended' : 'live'}`,
  /** Of one office, or of every one. */
  desk: (list: Exclude<DeskList, 'quiet'>, office: string) => `d:${office}:${list}`,
} as const;

/** Whether something is still to be done in it: to be settled, or what was agreed to be kept. Pure. */
const goesOn = (negotiation: Negotiation): boolean =>
  isLive(negotiation) || (negotiation.state === 'agreed' && mayBecomeComplaint(negotiation));

/** Every account that wrote in it. */
const writersOf = ({ member, offers, viewed, failed }: Negotiation): string[] => [
  ...new Set([member, ...offers.map(({ by }) => by.member), ...[viewed, failed].flatMap((one) => one?.by.member ?? [])]),
];

/** The last day of the ten working days. */
export const lastDayOf = ({ deadlines }: Pick<Negotiation, 'deadlines'>) => deadlines.find(({ id }) => id === 'C7')?.dueOn;

/** By what a negotiation is listed, as it is kept beside it; `everyOffice` stands for whoever reads the lists of all. Pure. */
export function negotiationListed(negotiation: Negotiation, calendar: Calendar, everyOffice: string) {
  const { member, merchant, office } = negotiation;
  const live = isLive(negotiation);
  const last = lastDayOf(negotiation);
  const desks = [...(live ? (['live'] as const) : (['ended'] as const)), ...(isToCall(negotiation) ? (['toCall'] as const) : [])];
  return {
    // The day on which the program ends it, were nothing to happen.
    dueBy: live && last ? plusDays(last, 1) : '',
    tasks: { quiet: quietOn(negotiation, calendar) ?? NEVER },
    lists: [
      ...(live ? [negotiationLists.live] : []),
      negotiationLists.consumer(member),
      ...writersOf(negotiation).map(negotiationLists.person),
      negotiationLists.firm(merchant, !goesOn(negotiation)),
      ...[office, everyOffice].flatMap((one) => desks.map((list) => negotiationLists.desk(list, one))),
    ],
  };
}
