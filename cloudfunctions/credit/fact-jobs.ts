import { isPresumed, repairDatesOf } from '@domain/credit/dates/repair-dates';
import { decideFact } from '@domain/credit/fact/acts/table';
import type { CreditFact } from '@domain/credit/fact/fact';
import { daysReached } from '@domain/credit/fact/listing';
import { creditFactName } from '@domain/credit/fact/name';
import { reachedNews } from '@domain/credit/fact/news';
import { refuse } from '@domain/errors';
import type { Moment } from '@domain/lifecycle';
import type { Merchant } from '@domain/merchant/merchant';
import { refTo } from '@domain/subject';
import { commit, type Kept, type MemberContext } from '../kernel/commit';
import { dueStep } from '../kernel/due';
import type { Job } from '../kernel/jobs';
import { merchantPlace } from '../kernel/merchants';
import { Refused } from '../kernel/refused';
import { contextsOf } from '../kernel/repair-days';
import { factById } from './fact-reads';
import { kept, peopleOf } from './facts';

const DAYS = 'credit.factDays';
const program = { member: 'program', name: '程序', roles: [] };

/** Nobody is calling: what is written down is the program's own. One day comes once. */
const asProgram = (moment: Moment, id: string, dueBy: string): MemberContext => ({
  caller: { kind: 'member', actor: program, openid: '', version: 1 },
  ...{ actor: program, moment, trace: '', key: `factDays-${id}-${dueBy}` },
});

const nothing = refuse('wrong-state');

/** One whose day has come by what is known now: told to its merchant and to who entered it; where the day moved, it is looked at again then. */
async function comeDue({ _id: id, dueBy }: Kept<CreditFact>, moment: Moment): Promise<number> {
  const ctx = asProgram(moment, id, dueBy);
  try {
    await commit<CreditFact, Awaited<ReturnType<typeof contextsOf>> | undefined>(
      ctx,
      refTo(creditFactName, id, 'any' as const),
      'comeDue',
      { dueBy },
      {
        related: (fact) => (fact ? [merchantPlace(fact.merchant)] : []),
        lookUp: async () => {
          const fact = await factById(id);
          return fact && contextsOf([fact]);
        },
        decide: (fact, _number, findRelated, contextOf) => {
          if (!fact || fact.state !== 'checked') return nothing;
          const around = contextOf?.(fact) ?? { merchantKind: fact.merchantKind };
          const dates = repairDatesOf(fact, around);
          const days = daysReached(fact, dates, moment.today);
          const acting = { member: program.member, name: program.name, relation: 'system' as const };
          const decision = decideFact(fact, 'comeDue', days, acting, moment);
          if (!decision.ok) return decision;
          const next = { ...decision.next, version: fact.version + 1 };
          const people = peopleOf(findRelated<Merchant>(fact.merchant));
          const notices = reachedNews(next, days, isPresumed(dates), people);
          return kept(next, dates, { relation: 'system', shown: program.name, article: '令107-6', notices });
        },
      },
    );
    return 1;
  } catch (error) {
    // Somebody was faster.
    if (error instanceof Refused && error.refusal === nothing) return 0;
    throw error;
  }
}

const comeDueNext = (moment: Moment, cursor: string | undefined) =>
  dueStep<Kept<CreditFact>>(
    { name: DAYS, collection: creditFactName.collection, until: moment.today, fields: ['dueBy'] },
    moment,
    cursor,
    (one) => comeDue(one, moment),
  );

/** The days of repair that come: the first day of application, and the day after the last of publication. */
export const factJobs: readonly Job[] = [{ name: DAYS, step: comeDueNext }];
