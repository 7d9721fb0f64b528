import { isBureau } from '@domain/bureau/actor';
import type { CivilDate } from '@domain/civil-date';
import { refuse } from '@domain/errors';
import type { Moment } from '@domain/lifecycle';
import { begun, goingOn, isReopened } from '@domain/signal/life';
import { signalName } from '@domain/signal/name';
import { signalNews } from '@domain/signal/news';
import { relationToSignal } from '@domain/signal/relations';
import type { Signal } from '@domain/signal/signal';
import { windowTo } from '@domain/signal/windows';
import { refTo } from '@domain/subject';
import { commit, type MemberContext } from '../../kernel/commit';
import { staffSeats } from '../../kernel/desks';
import { plainly } from '../../kernel/plainly';
import { Refused } from '../../kernel/refused';
import type { Noting, Stage } from './stages';

const program = { member: 'program', name: '程序', roles: [] };

/** Nobody is calling: what is written down is the program's own. One night notes a matter once. */
const asProgram = (moment: Moment, night: CivilDate, signal: string): MemberContext => ({
  ...{ caller: { kind: 'member', actor: program, openid: '', version: 1 }, actor: program, moment, trace: '' },
  key: `signal-${night}-${signal}`,
});

const nothing = refuse('wrong-state');

/** A signal as the night leaves it: begun, gone on, or as it was. */
async function noteOne({ signal: id, goesOn, ...found }: Noting, night: CivilDate, moment: Moment): Promise<void> {
  const window = windowTo(night);
  const seats = await staffSeats();
  const officers = seats.filter(
    ({ office, member, roles }) => isBureau(office) && relationToSignal({ roles: [...roles], member }, found) === 'officer',
  );
  try {
    await commit<Signal>(
      asProgram(moment, night, id),
      goesOn ? refTo(signalName, id, 'any' as const) : refTo(signalName, id, 0 as const),
      goesOn ? 'goOn' : 'notice',
      { night },
      {
        decide: (kept) => {
          const next = kept ? goingOn(kept, found, window) : begun(found, window, { id, moment });
          if (!next) return nothing;
          const told = !kept || isReopened(kept, next);
          const notices = told
            ? officers.map(({ member: to }) => ({ to, ...signalNews(next, kept !== undefined), staff: true as const }))
            : [];
          return plainly(next, { relation: 'system', shown: program.name, article: '令121-38', notices });
        },
      },
    );
  } catch (error) {
    if (!(error instanceof Refused) || error.refusal !== nothing) throw error;
  }
}

/** Notes one matter that stands out. */
export const note: Stage = async ({ night, found: [first, ...found] }, moment) => {
  if (first) await noteOne(first, night, moment);
  return found.length ? { found } : { stage: 'follow', found: [], done: 0 };
};
