import type { FindRelated, RelatedDocument, RelatedPlace } from '../../kernel/related-documents';
import type { Stored } from '../../kernel/store';

/** What of a merchant stands open to everybody: ids of promises, how many trace records. Where it is empty, nobody learns of the merchant. */
export interface ShopWindow extends Stored {
  promises: string[];
  traces: number;
}

const idOf = (merchant: string) => `w-${merchant}`;
export const windowPlace = (merchant: string): RelatedPlace => ({ collection: 'shopWindows', id: idOf(merchant) });
export const windowIdOf = idOf;

const at = (merchant: string, findRelated: FindRelated): ShopWindow =>
  findRelated<ShopWindow>(idOf(merchant)) ?? { _id: idOf(merchant), promises: [], traces: 0 };

/** With this promise in it or out of it; nothing to write where that is so already. */
export function withPromise(merchant: string, id: string, open: boolean, findRelated: FindRelated): RelatedDocument[] {
  const before = at(merchant, findRelated);
  if (before.promises.includes(id) === open) return [];
  const promises = open ? [...before.promises, id] : before.promises.filter((one) => one !== id);
  const document: ShopWindow = { ...before, promises };
  return [{ collection: 'shopWindows', document }];
}

/** With so many trace records more, or fewer. */
export function withTraces(merchant: string, more: number, findRelated: FindRelated): RelatedDocument[] {
  if (more === 0) return [];
  const before = at(merchant, findRelated);
  const document: ShopWindow = { ...before, traces: Math.max(0, before.traces + more) };
  return [{ collection: 'shopWindows', document }];
}

export const showsSomething = (window: ShopWindow | undefined): boolean =>
  window !== undefined && (window.promises.length > 0 || window.traces > 0);
