// The page that a line of the inbox opens, as the question that page begins with.
type Asked = [door: string, input: (id: string) => object];

const byId = (door: string): Asked => [door, (id) => ({ id })];

/** By the kind a notice is about; a kind without a row for such a reader has no page for them. */
const pages: Readonly<Record<string, { staff?: Asked; own?: Asked }>> = {
  complaint: { staff: byId('complaints.get'), own: byId('complaints.get') },
  bulletin: { staff: byId('bulletins.deskGet'), own: byId('bulletins.get') },
  merchant: { staff: byId('merchants.get'), own: byId('merchants.own') },
  merchantClaim: { staff: byId('merchants.claimGet'), own: byId('merchants.ownClaim') },
  creditFact: { staff: byId('credit.fact'), own: byId('credit.ownFact') },
  creditNotice: { staff: byId('credit.notice'), own: byId('credit.ownNotice') },
  noticeBatch: { staff: byId('credit.batch') },
  promise: { staff: byId('merchants.promise'), own: byId('merchants.promise') },
  trace: { staff: byId('merchants.trace'), own: byId('merchants.trace') },
  enrolment: { staff: byId('settling.enrolment'), own: byId('settling.enrolment') },
  negotiation: { staff: byId('settling.negotiation'), own: byId('settling.negotiation') },
  measure: { staff: byId('measures.get'), own: byId('measures.letter') },
  spotCheck: { staff: byId('measures.checkGet') },
  leniency: { staff: byId('measures.leniencyGet') },
  handedRecord: { staff: byId('measures.handedGet') },
  feedback: { own: ['accounts.ownFeedback', () => ({})] },
  selfCheck: { own: byId('merchants.selfCheck') },
};

/** What the page behind a notice asks first; undefined where the notice names nothing that has a page for its reader. */
export function askedBy(
  about: { kind: string; id: string } | undefined,
  staff: boolean,
): { door: string; input: object } | undefined {
  const [door, input] = (about && pages[about.kind]?.[staff ? 'staff' : 'own']) ?? [];
  return about && door && input ? { door, input: input(about.id) } : undefined;
}

/** Signs of the inside of the program in words for people: names of codes, ids, days as the machine writes them, what was not there. */
const code =
  /\b[a-z]{2,}[A-Z][A-Za-z]*\b|\bundefined\b|\bnull\b|\bNaN\b|\$\{|\[object|\b[a-z]{1,3}_[0-9a-f]{8,}|\b\d{4}-\d\d-\d\d\b/;
export const codesIn = (text: string): string[] => code.exec(text)?.slice(0, 1) ?? [];

/** Whom one turns to. */
const whom = /联系|电话|12315|市场监管所|窗口|局领导|12345|\d{4}-\d{7}/;
export const saysWhom = (text: string): boolean => whom.test(text);
