import type { CivilDate } from '../../../civil-date';
import type { Complaint } from '../../complaint';
import { openTest, runs } from '../../open-matters';

/** A day of the case before which what is entered cannot have happened. Civil dates in +08:00; undefined where there is none. */
export interface Mark {
  what: string;
  day: (subject: Complaint, input: unknown) => CivilDate | undefined;
}

const latest = (days: readonly (CivilDate | undefined)[]): CivilDate | undefined =>
  days
    .filter((day): day is CivilDate => day !== undefined)
    .sort()
    .slice(-1)[0];

const mark = (what: string, day: Mark['day']): Mark => ({ what, day });

/** The clue an input names. */
const clueIn = ({ clues = [] }: Complaint, input: unknown) =>
  clues.filter(({ no }) => no === (input as { clue?: number }).clue)[0];

/** What happens in one order only: each day that is entered names those it cannot lie before. */
export const after = {
  received: mark('收到投诉的日期', ({ receivedOn }) => receivedOn),
  decided: mark('作出受理决定的日期', ({ decision }) => decision?.on),
  closed: mark('办结日期', ({ closing }) => closing?.on),
  claimed: mark('上一次变更请求的日期', ({ claims = [] }) => latest(claims.map(({ on }) => on))),
  entrusted: mark('委托日期', ({ entrusted }) => entrusted?.on),
  sentOut: mark('委托日期', ({ appraisals }) => appraisals?.filter(runs)[0]?.out),
  clueFound: mark('发现线索的日期', (subject, input) => clueIn(subject, input)?.foundOn),
  clueSentOut: mark('委托日期', (subject, input) => openTest(clueIn(subject, input))?.out),
  /** The last day on which the mediation was worked on: a case does not end before it. */
  worked: mark('最后一次办理的日期', ({ decision, revoked = [], mediation = [], appraisals = [], entrusted, suspension }) =>
    latest([
      // What was said before the case began again belongs to the decision that is gone.
      ...revoked.map(({ on }) => on),
      decision?.on,
      ...mediation.map(({ on }) => on),
      ...appraisals.flatMap(({ out, in: arrived }) => [out, arrived]),
      entrusted?.on,
      entrusted?.returnedOn,
      suspension?.on,
    ]),
  ),
};
