const asked = (id: string) => `?id=${encodeURIComponent(id)}`;

/** Where the pages of this package are; those that others open stand in src/routes.ts. */
export const shopRoutes = {
  people: (id: string) => `/shop/people/index${asked(id)}`,
  join: '/shop/join/index',
  /** A claim by its id; without one, a new one. */
  claim: (id?: string) => `/shop/claim/index${id ? asked(id) : ''}`,
};
