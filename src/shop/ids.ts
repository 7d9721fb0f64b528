/** What tests tap on the pages of a merchant. */
export const shopIds = {
  claim: 'shop-claim',
  join: 'shop-join',
  people: 'shop-people',
  invite: 'shop-invite',
  leave: 'shop-leave',
  withdraw: 'shop-withdraw',
  accept: 'shop-accept',
  decline: 'shop-decline',
  takeUp: 'shop-take-up',
  cases: 'shop-cases',
};
/** A merchant in the list of one's own. */
export const shopRowId = (no: string) => `shop-${no}`;
