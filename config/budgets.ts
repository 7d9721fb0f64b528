const KB = 1024;

/** Bytes the built mini-program may take. WeChat's own limit is 2 MB a package; these keep a slow county network usable. */
export const packageBudgets: Record<string, number> = {
  main: 700 * KB,
  filing: 300 * KB,
  // A party carries no rules, no letters and none of the bureau's words.
  case: 140 * KB,
  // The acts of the bureau are foreseen here by the server's own rules, with the letters they send.
  desk: 370 * KB,
  account: 60 * KB,
  insight: 300 * KB,
};

/** Bytes one setData may carry; a page of 20 rows needs about 8 KB. */
export const setDataBudget = 24 * KB;
