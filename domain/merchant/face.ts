import type { Merchant } from './merchant';

/** What somebody of the bureau tells a merchant of the register by: its number, code and names, and its shops with where they stand. Pure. */
export const registerFace = ({
  _id: id,
  no,
  name,
  uscc,
  state,
  shops,
}: Pick<Merchant, '_id' | 'no' | 'name' | 'uscc' | 'state' | 'shops'>) => ({
  ...{ id, no, name, state },
  ...(uscc && { uscc }),
  shops: shops.map(({ id: shop, channel, name: called, platform, url, closedOn }) => ({
    ...{ id: shop, channel, name: called },
    ...(platform && { platform }),
    ...(url && { url }),
    ...(closedOn && { closed: true as const }),
  })),
});

export type RegisterFace = ReturnType<typeof registerFace>;
