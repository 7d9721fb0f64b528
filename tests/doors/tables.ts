// The tables of acts of everything about merchants, and by which doors their commands are given.
import { batchTable } from '../../domain/credit/batch/acts/table';
import { factTable } from '../../domain/credit/fact/acts/table';
import { noticeTable } from '../../domain/credit/notice/acts/table';
import { enrolmentTable } from '../../domain/enrolment/acts';
import { negotiationTable } from '../../domain/negotiation/acts';
import { handedTable } from '../../domain/handed-record/acts/table';
import { leniencyTable } from '../../domain/leniency/acts/table';
import { measureTable } from '../../domain/measure/acts/table';
import { merchantTable } from '../../domain/merchant/acts/table';
import { claimTable } from '../../domain/merchant/claim/table';
import { promiseTable } from '../../domain/promise/acts/table';
import { spotCheckTable } from '../../domain/spot-check/acts/table';
import { traceTable } from '../../domain/trace/acts';
import type { ZodType } from 'zod';

type Table = Readonly<Record<string, { by: readonly string[]; asks: ZodType }>>;
interface Given {
  table: Table;
  /** Take a command by its name. */
  doors: readonly string[];
  /** Commands that have a door of their own. */
  own?: Readonly<Record<string, string>>;
}

const of = (table: object) => table as Table;

export const merchantTables: Readonly<Record<string, Given>> = {
  merchant: {
    table: of(merchantTable),
    doors: ['merchants.act', 'merchants.peopleAct'],
    own: { invite: 'merchants.invite', setRiskClass: 'measures.setRisk' },
  },
  merchantClaim: {
    table: of(claimTable),
    doors: [],
    own: {
      verify: 'merchants.verifyClaim',
      link: 'merchants.linkClaim',
      refuse: 'merchants.refuseClaim',
      withdraw: 'merchants.withdrawClaim',
    },
  },
  creditFact: { table: of(factTable), doors: ['credit.actFact'] },
  creditNotice: {
    table: of(noticeTable),
    doors: ['credit.actNotice'],
    own: {
      markRead: 'credit.markNoticeRead',
      acknowledge: 'credit.acknowledgeNotice',
      contest: 'credit.contestNotice',
    },
  },
  noticeBatch: { table: of(batchTable), doors: ['credit.actOnBatch'] },
  promise: { table: of(promiseTable), doors: ['merchants.promiseAct'] },
  trace: { table: of(traceTable), doors: ['merchants.traceAct'] },
  enrolment: { table: of(enrolmentTable), doors: ['settling.enrolmentAct'] },
  negotiation: { table: of(negotiationTable), doors: ['settling.negotiationAct'] },
  measure: { table: of(measureTable), doors: ['measures.act'] },
  spotCheck: { table: of(spotCheckTable), doors: ['measures.actCheck'] },
  handedRecord: { table: of(handedTable), doors: ['measures.actHanded'] },
  leniency: { table: of(leniencyTable), doors: ['measures.actLeniency'] },
};

const bySystem = ({ by }: Table[string]) => by.every((one) => one === 'system');

/** The acts of a table that somebody gives and that are not among what was done, by `door command` or their own door. */
export const neverGiven = (done: ReadonlySet<string>): string[] =>
  Object.entries(merchantTables).flatMap(([kind, { table, doors, own = {} }]) =>
    Object.entries(table)
      .filter(([command, row]) => {
        const at = own[command];
        const given = doors.some((door) => done.has(`${door} ${command}`)) || (at !== undefined && done.has(at));
        return !bySystem(row) && !given;
      })
      .map(([command]) => `${kind} ${command}`),
  );
