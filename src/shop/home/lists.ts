/** A list of a merchant that its own page leads to. */
export interface ShopList {
  id: string;
  word: string;
  to: string;
}

/** The lists of one merchant, each of its own subject; a subject adds its line here. */
export const listsOf = (_id: string): readonly ShopList[] => [];
