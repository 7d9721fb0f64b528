import { refuse, type Refusal } from '../errors';
import type { Moment } from '../lifecycle';
import { withoutUndefined } from '../without';
import { registeredAhead, type Entry, type KeptShopInput } from './entry';
import { nextCheckOf } from './checking';
import type { Merchant, Shop } from './merchant';
import type { Person } from './person';

interface Beginning {
  id: string;
  no: string;
  by: Person;
  source: Merchant['source'];
  moment: Moment;
}

/** The next shop of a merchant, with an id of its own that no earlier one had; it is looked at by the day its channel asks for. Pure. */
export function newShop(shops: readonly Shop[], input: KeptShopInput, { today }: Pick<Moment, 'today'>): Shop {
  const last = shops.reduce((most, { id }) => Math.max(most, Number(id.slice(1)) || 0), 0);
  return { id: `s${last + 1}`, ...shopSaid(input), on: today, nextCheckOn: nextCheckOf(input.channel, today) };
}

/** A shop as it was typed, without what was left empty. Pure. */
export const shopSaid = ({ aliases = [], goods = [], ...plain }: KeptShopInput) => ({
  ...(withoutUndefined(plain) as Pick<Shop, 'channel' | 'name'> & Pick<Partial<Shop>, 'platform' | 'url' | 'address'>),
  ...(aliases.length > 0 && { aliases }),
  ...(goods.length > 0 && { goods }),
});

/** A new merchant; refused at its field where its day of registration lies ahead. Pure. */
export function entering({ shop, ...details }: Entry, { id, no, by, source, moment }: Beginning): Merchant | Refusal {
  const ahead = registeredAhead(details, moment.today);
  if (ahead) return refuse('invalid-input', { fields: { registeredOn: ahead } });
  return {
    _id: id,
    version: 1,
    no,
    ...withoutUndefined(details as Pick<Merchant, keyof typeof details>),
    shops: shop ? [newShop([], shop, moment)] : [],
    people: [],
    state: 'active',
    source,
    at: moment.now,
    on: moment.today,
    by,
  };
}
