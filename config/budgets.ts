const KB = 1024;

/**
 * Bytes the built mini-program may take. WeChat's own limit is 2 MB a package; these keep a slow county network usable. A package that is
 * fetched later has a sixth of its budget left for what comes; the main one, for which everybody waits, has 480 KB and no more.
 */
export const packageBudgets: Record<string, number> = {
  main: 480 * KB,
  // 157 KB, with the choice between a complaint and settling first and the shops that are offered while one types; it is fetched while one
  // reads the first page.
  filing: 185 * KB,
  // 9 KB: a table of programs and the lines of their screens.
  where: 12 * KB,
  // A party carries no rules, no letters and none of the bureau's words: 168 KB, with each fact it may read, of a merchant it acts for too, and
  // the offers of both sides with their form.
  case: 185 * KB,
  // The acts of the bureau are foreseen here by the server's own rules, with the letters they send, and at a PC list, case and acts stand
  // side by side: 516 KB, with the acts by which parties settle by themselves. Staff alone fetch it, once.
  desk: 560 * KB,
  // 98 KB: messages, other matters, people, channel, calendar, lists, feedback, with no rule of a complaint's acts and no letter.
  office: 115 * KB,
  // 79 KB: what readers read, with the questions and lessons and the articles they rest on.
  bulletins: 95 * KB,
  // 205 KB: staff alone fetch it, with the rules of what may not be said and the skeletons of the year.
  press: 245 * KB,
  // 48 KB: one's own data says every fact that is held.
  account: 63 * KB,
  // 151 KB: a merchant's own pages, with its promises and the words of its credit.
  shop: 182 * KB,
  // 299 KB: staff alone fetch it, with the rules of facts and notices foreseen as the server's own, and the cases of a merchant.
  credit: 360 * KB,
  means: 250 * KB,
  // 174 KB: with the form of an application, and the whole of a complaint's, whose draft is shown to the firm from here and filed by one tap.
  settling: 207 * KB,
  // 82 KB.
  odr: 97 * KB,
  // 105 KB: guide, self-check with its articles, what a merchant shows.
  guide: 127 * KB,
  // 112 KB: with the drawings, which are plain boxes and carry no library, and the page of the 41 indicators: staff alone fetch it.
  insight: 135 * KB,
};

/** Bytes a function's bundle may take, the SDK included (0.9 MB): a bigger one starts noticeably later. */
export const functionBudgets: Record<string, number> = {
  accounts: 1.25 * KB * KB,
  bulletins: 1.25 * KB * KB,
  // 1.24 MB: parties’ offers, and a merchant's desk with who holds a case.
  complaints: 1.3 * KB * KB,
  content: 1.25 * KB * KB,
  credit: 1.25 * KB * KB,
  // Carries the writer of Word files, and nobody waits for it at every tap.
  documents: 1.45 * KB * KB,
  evidence: 1.25 * KB * KB,
  imports: 1.25 * KB * KB,
  indicators: 1.25 * KB * KB,
  measures: 1.25 * KB * KB,
  merchants: 1.25 * KB * KB,
  settling: 1.25 * KB * KB,
  // The jobs of every function, with the tables of an evidence pack; nobody waits for it to start.
  timer: 1.5 * KB * KB,
};

/** Bytes one setData may carry; a page of 20 rows needs about 8 KB. */
export const setDataBudget = 24 * KB;
