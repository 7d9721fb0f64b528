import { ownShown } from '../shown';

/** A list of a merchant that its own page leads to. */
export interface ShopList {
  id: string;
  word: string;
  to: string;
}

/** The lists of one merchant, each of its own subject; a subject adds its line here. */
export const listsOf = (id: string): readonly ShopList[] => [
  { id: 'own-promises', word: '经营承诺', to: ownShown.promises(id) },
  { id: 'own-traces', word: '追溯记录', to: ownShown.traces(id) },
  { id: 'own-public', word: '公众看到的样子', to: `/guide/shop/index?id=${encodeURIComponent(id)}` },
];
