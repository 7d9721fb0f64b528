import { isBureau } from '../bureau/actor';
import { sayFullDate } from '../civil-date';
import { actingIn } from '../merchant/people';
import type { Merchant } from '../merchant/merchant';
import { openOffer } from '../offer/offering';
import type { Seat } from '../promise/news';
import { isOfficer } from './relations';
import { lastDayOf } from './listing';
import { negotiationName } from './name';
import type { Negotiation } from './negotiation';

type To = 'firm' | 'consumer' | 'officers';
interface News {
  to: readonly To[];
  title: string;
  say: (what: string, negotiation: Negotiation) => string;
}
/** What is told of an act to the other side, whichever that is. */
type OfBoth = Partial<Record<'consumer' | 'merchant', readonly News[]>>;

const byDay = (negotiation: Negotiation) => {
  const last = lastDayOf(negotiation);
  return last ? `${sayFullDate(last)}以前` : '';
};
const one = (to: To, title: string, say: News['say']): News => ({ to: [to], title, say });
const calls = one(
  'officers',
  '有一件协商没有谈成',
  (what) => `${what}没有谈成，消费者还没有转为投诉。请打电话问一声要不要投诉。`,
);

/** By act, and by whose it is where both sides may do it. Being looked at is no news: it stands in the negotiation. */
const news: Readonly<Record<string, OfBoth>> = {
  send: {
    consumer: [
      one(
        'firm',
        '有消费者想和您协商',
        (what, of) => `${what}：消费者想先和您协商。请打开看，${byDay(of)}要有结果；不答复的，消费者可以转为投诉。`,
      ),
    ],
  },
  offer: {
    consumer: [one('firm', '消费者提了一个方案', (what) => `${what}：消费者提了一个方案，请答复。`)],
    merchant: [one('consumer', '商家提了一个方案', (what) => `${what}：商家提了一个方案，请看同不同意。`)],
  },
  accept: {
    consumer: [
      one(
        'firm',
        '消费者同意您的方案',
        (what, { performance }) => `${what}谈成了。请在${sayFullDate(performance?.by ?? '')}以前办好，办好以后来登记。`,
      ),
    ],
    merchant: [
      one(
        'consumer',
        '商家同意您的方案',
        (what, { performance }) => `${what}谈成了。商家要在${sayFullDate(performance?.by ?? '')}以前办好。`,
      ),
    ],
  },
  refuse: {
    consumer: [one('firm', '消费者不同意您的方案', (what) => `${what}：消费者不同意，理由写在里面。可以再提一个方案。`)],
    merchant: [
      one(
        'consumer',
        '商家不同意您的方案',
        (what) => `${what}：商家不同意，理由写在里面。可以再提一个方案，也可以不谈了、转为投诉。`,
      ),
    ],
  },
  fail: {
    merchant: [
      one('consumer', '商家说谈不成', (what) => `${what}没有谈成，理由写在里面。您可以一键转为投诉，写过的、交过的都带过去。`),
      calls,
    ],
  },
  leave: { consumer: [one('firm', '消费者不谈了', (what) => `${what}：消费者不谈了。`)] },
  reportPerformance: {
    merchant: [one('consumer', '商家说已经办了', (what) => `${what}：商家登记了办到哪一步。请看一眼，确认办好没有。`)],
  },
  confirmPerformance: { consumer: [one('firm', '消费者说了办好没有', (what) => `${what}：消费者登记了办好没有，请打开看。`)] },
};

/** What the program itself tells. */
const ofProgram = {
  expire: [
    one(
      'consumer',
      '协商到期，没有谈成',
      (what) => `${what}到期没有谈成。您可以一键转为投诉，写过的、交过的都带过去；不转的，不会自动投诉。`,
    ),
    one('firm', '协商到期，没有谈成', (what) => `${what}到期没有谈成，消费者可以转为投诉。`),
    calls,
  ],
} as const satisfies Record<string, readonly News[]>;

export interface Told {
  to: string;
  title: string;
  body: string;
  about: { kind: string; id: string; no: string; what: string };
  staff?: true;
}

type Firm = Pick<Merchant, 'name' | 'people'>;

/** How the two sides call it; the firm's people know who they are. */
const whatFor = (to: To, { no, prepared }: Negotiation, firm: Firm) =>
  to === 'firm' ? `“${prepared.purchase.goods}”的协商（${no}）` : `和${firm.name}的协商（${no}）`;

function recipients(to: To, negotiation: Negotiation, firm: Firm, seats: readonly Seat[]): string[] {
  const people = actingIn(firm).map(({ member }) => member);
  if (to === 'firm') return people;
  if (to === 'consumer') return [negotiation.member];
  // Whoever is of the firm, or the consumer, is no officer of it.
  return seats
    .filter((seat) => isOfficer(seat, negotiation) && (seat.office === negotiation.office || isBureau(seat.office)))
    .flatMap(({ member }) => (people.includes(member) || member === negotiation.member ? [] : [member]));
}

const toldAs = (rows: readonly News[], negotiation: Negotiation, firm: Firm, seats: readonly Seat[], actor = ''): Told[] =>
  rows.flatMap(({ to: all, title, say }) =>
    all.flatMap((to) =>
      [...new Set(recipients(to, negotiation, firm, seats))]
        .filter((member) => member !== actor)
        .map((member) => ({
          ...{ to: member, title, body: say(whatFor(to, negotiation, firm), negotiation) },
          about: {
            kind: negotiationName.kind,
            id: negotiation._id,
            no: negotiation.no,
            what: negotiation.prepared.purchase.goods,
          },
          ...(to === 'officers' && { staff: true as const }),
        })),
    ),
  );

/** What others hear of an act, in their inbox: the other side, and the bureau where the consumer is to be called. Pure. */
export function negotiationNews(
  command: string,
  { member: actor, side }: { member: string; side: 'consumer' | 'merchant' | undefined },
  negotiation: Negotiation,
  firm: Firm,
  seats: readonly Seat[],
): Told[] {
  const row = Object.prototype.hasOwnProperty.call(news, command) ? news[command] : undefined;
  return toldAs((side && row?.[side]) ?? [], negotiation, firm, seats, actor);
}

/** What all hear of the end that the program itself brings. Pure. */
export const expiryNews = (negotiation: Negotiation, firm: Firm, seats: readonly Seat[]): Told[] =>
  toldAs(ofProgram.expire, negotiation, firm, seats);

/** What whoever is to answer is reminded of on these working days: the firm, or the consumer where its offer waits. Pure. */
export function reminderNews(day: number, negotiation: Negotiation, firm: Firm): Told[] {
  const waits = openOffer(negotiation.offers)?.from === 'merchant';
  const say: News['say'] = (what, of) =>
    waits ? `${what}：商家的方案等您答复，${byDay(of)}有效。` : `${what}已经第 ${day} 个工作日，请在${byDay(of)}谈出结果。`;
  return toldAs([one(waits ? 'consumer' : 'firm', waits ? '有方案等您答复' : '有协商等您答复', say)], negotiation, firm, []);
}

/** The weekly word to an office of firms that keep silent (周催办); `count` of them. Pure. */
export const silentNews = (count: number): Pick<Told, 'title' | 'body'> => ({
  title: '有商家协商不答复',
  body: `有 ${count} 件协商，商家 5 个工作日没有答复。请打开“自行协商”里的“要催”，催一催。`,
});
