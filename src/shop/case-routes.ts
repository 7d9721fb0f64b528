const asked = (merchant: string) => `?merchant=${encodeURIComponent(merchant)}`;

/** Where the complaints about one of one's own merchants are, and one of them before it is taken up. */
export const ownCaseRoutes = {
  list: (merchant: string) => `/shop/cases/index${asked(merchant)}`,
  one: (merchant: string, id: string) => `/shop/case/index${asked(merchant)}&id=${encodeURIComponent(id)}`,
};
