/** What of the three kinds of this package. */
export type What = 'measures' | 'checks' | 'leniencies';

const e = encodeURIComponent;

/** Where these pages are. */
export const meansRoutes = {
  list: (what: What = 'measures') => `/means/list/index?what=${what}`,
  /** A new one; with a merchant already chosen. */
  begin: (what: What, of?: { id: string; name: string }) =>
    `/means/new/index?what=${what}${of ? `&merchant=${e(of.id)}&name=${e(of.name)}` : ''}`,
  /** A proposal that exists, to be changed. */
  rewrite: (id: string) => `/means/new/index?what=measures&id=${e(id)}`,
  one: (what: What, id: string) =>
    `/means/${{ measures: 'measure', checks: 'check', leniencies: 'leniency' }[what]}/index?id=${e(id)}`,
  act: (what: What, id: string, act: string) => `/means/act/index?what=${what}&id=${e(id)}&act=${act}`,
  risk: '/means/risk/index',
};
