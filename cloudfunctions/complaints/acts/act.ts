import type { Complaint } from '@domain/complaint/complaint';
import { tellsStaff } from '@domain/complaint/desk/staff-news';
import { refuse } from '@domain/errors';
import { filesIn } from '@domain/evidence/limits';
import { commit, type Answer, type MemberContext } from '../../kernel/commit';
import { Refused } from '../../kernel/refused';
import { claimsTouched } from './claims';
import { countersOf } from './documents';
import { ticketsTouched } from './evidence';
import { besideMerge } from './merging';
import { talkTouched } from './moved-talk';
import { complaintById, complaintByNo, deskStaff } from '../reads/queries';
import { actOn, admit } from './decide-act';

export interface Act {
  id: string;
  version: number;
  command: string;
  input?: unknown;
}

/** Id of the case that a merge names by its number, found before the transaction, which reads documents by id only. */
async function targetOf({ command, input }: Act): Promise<string | undefined> {
  const { into } = (input ?? {}) as { into?: unknown };
  if (command !== 'merge' || typeof into !== 'string') return undefined;
  return (await complaintByNo(into.trim().toUpperCase()))?._id;
}

/** One command of the lifecycle on one complaint; who may give it is the table's question. */
export async function act(ctx: MemberContext, given: Act): Promise<Answer> {
  const { id, version, command, input } = given;
  const [into, desks] = await Promise.all([targetOf(given), tellsStaff(command) ? deskStaff() : []]);
  const answer = await commit<Complaint>(ctx, { kind: 'complaint', collection: 'complaints', id, version }, command, input, {
    admit: (complaint) => admit(ctx.actor, complaint),
    counters: countersOf(command, ctx.moment),
    beside: (complaint) => {
      if (command === 'merge') return besideMerge(into, complaint);
      if (command === 'distribute' || command === 'return') return talkTouched(id);
      if (command === 'supplement') return ticketsTouched(filesIn(input));
      const { number } = (input ?? {}) as { number?: unknown };
      return command === 'set12315' ? claimsTouched(number, complaint?.platform12315No) : [];
    },
    decide: (complaint, draw, near) =>
      complaint
        ? actOn(complaint, { command, input, actor: ctx.actor, moment: ctx.moment, draw, near, desks, into })
        : refuse('not-found'),
  });
  if (command === 'merge' && into) await handOverNumber(ctx, id, into);
  return answer;
}

/**
 * After a merge the other case carries the number of the national platform: an act of its own, under a key made from the merge's, so that
 * a repeated tap writes it once. Where somebody changed that case in between, it stays in the list of what is to be entered, and an
 * officer registers the number, which by then is free for it alone.
 */
async function handOverNumber(ctx: MemberContext, id: string, into: string): Promise<void> {
  const [source, target] = await Promise.all([complaintById(id), complaintById(into)]);
  const number = source?.platform12315No;
  if (!number || !target || target.platform12315No) return;
  try {
    await act(
      { ...ctx, key: `${ctx.key}-number` },
      { id: into, version: target.version, command: 'set12315', input: { number } },
    );
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  }
}
