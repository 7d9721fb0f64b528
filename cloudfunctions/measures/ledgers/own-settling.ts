import type { OwnFigure, OwnRow } from '@domain/assessment/own-figures';
import { ownSettlingFigures, ownSettlingRows, type OwnEnrolment, type OwnNegotiation } from '@domain/assessment/own-settling';
import { enrolmentName } from '@domain/enrolment/name';
import { negotiationName } from '@domain/negotiation/name';
import { allOf } from '../../kernel/all-of';
import { sideBySide } from '../../kernel/meter';
import { namesFor } from '../../kernel/settling-ledger';
import { db } from '../../kernel/store';
import type { When } from './when';

const _ = db.command;
const ofNegotiation = [
  ...['no', 'enrolment', 'merchant', 'office', 'state', 'on', 'deadlines', 'agreement.on', 'failed.on', 'left.on', 'expiredOn'],
];
const ofEnrolment = ['no', 'merchant', 'admitted.on', 'ended.on'];

/** What was sent so late in the year before that it may count in this one: ten working days are over in a month, a long holiday within. */
const sentBy = ({ year, asOf }: When) => ({ on: _.gte(`${year - 1}-11-01`).and(_.lte(asOf)) });

/** The rows behind the bureau's own figures of settling in a year. */
async function rowsOf(when: When): Promise<OwnRow[]> {
  const [negotiations, enrolments] = await sideBySide([
    () => allOf<OwnNegotiation>(negotiationName.collection, sentBy(when), ofNegotiation),
    () => allOf<OwnEnrolment>(enrolmentName.collection, { 'admitted.on': _.gt('').and(_.lte(when.asOf)) }, ofEnrolment),
  ]);
  const nameOf = await namesFor([...negotiations, ...enrolments]);
  return ownSettlingRows(negotiations, enrolments, nameOf, { from: `${when.year}-01-01`, asOf: when.asOf });
}

/** 内部数: how the bureau's own settling went; nothing of it counts for 26.1. */
export const ownSettling = async (when: When) => ({ asOf: when.asOf, figures: ownSettlingFigures(await rowsOf(when)) });

/** Rows of one page. */
const PAGE = 20;

/** The negotiations or firms behind one of these figures; `rest`: those that stand below the line alone. `from` is how many were seen. */
export async function ownSettlingPage(
  when: When,
  { figure, part, from = 0 }: { figure: OwnFigure; part: 'n' | 'd' | 'rest'; from?: number | undefined },
) {
  const wanted = { n: (n: number) => n > 0, d: () => true, rest: (n: number) => n === 0 }[part];
  const rows = (await rowsOf(when)).filter((one) => one.figure === figure && wanted(one.n));
  const next = from + PAGE;
  return { rows: rows.slice(from, next), total: rows.length, ...(rows.length > next && { next }) };
}
