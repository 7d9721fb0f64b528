import { refuse, type Refusal } from '../errors';
import type { Moment } from '../lifecycle';
import { withoutUndefined } from '../without';
import { registeredAhead, type Entry, type ShopInput } from './entry';
import type { Merchant, Shop } from './merchant';
import type { Person } from './person';

interface Beginning {
  id: string;
  no: string;
  by: Person;
  source: Merchant['source'];
  moment: Moment;
}

/** The next shop of a merchant, with an id of its own that no earlier one had. Pure. */
export function newShop(shops: readonly Shop[], { channel, platform, name, url }: ShopInput): Shop {
  const last = shops.reduce((most, { id }) => Math.max(most, Number(id.slice(1)) || 0), 0);
  return { id: `s${last + 1}`, channel, name, ...(platform && { platform }), ...(url && { url }) };
}

/** A new merchant; refused at its field where its day of registration lies ahead. Pure. */
export function entering({ shop, ...details }: Entry, { id, no, by, source, moment }: Beginning): Merchant | Refusal {
  const ahead = registeredAhead(details, moment.today);
  if (ahead) return refuse('invalid-input', { fields: { registeredOn: ahead } });
  return {
    _id: id,
    version: 1,
    no,
    ...withoutUndefined(details as Pick<Merchant, keyof typeof details>),
    shops: shop ? [newShop([], shop)] : [],
    people: [],
    state: 'active',
    source,
    at: moment.now,
    on: moment.today,
    by,
  };
}
