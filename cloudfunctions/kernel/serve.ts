import { callTRPCProcedure, getTRPCErrorFromUnknown, type AnyRouter } from '@trpc/server';
import * as z from 'zod';
import { isOlder, oldestClient } from '@config/version';
import { refuse } from '@domain/errors';
import { calendarWith } from '@domain/law/calendar/calendar';
import type { YearTable } from '@domain/law/calendar/years';
import { calendarPlace, yearsEntered } from './calendar';
import { clean } from './clean';
import { identify, newTrace, platformIdentity, timeNow, type Context } from './context';
import { log } from './log';
import { metered, newCost } from './meter';
import { coded, describe, refusalOf, type CodedError } from './procedure';
import { askAhead, type Place, type TRANSACTION } from './store';

/** What is picked from the event. WeChat adds more (`userInfo`), which nobody reads. */
const envelope = z.object({
  path: z.string().max(80),
  type: z.enum(['query', 'mutation']),
  input: z.unknown().optional(),
  key: z
    .string()
    .regex(/^[\w-]{8,80}$/)
    .optional(),
  clientVersion: z.string().max(40),
});

/** `years`: those that were entered in this bureau, by which whatever a screen foresees is counted too; absent where nobody was let in. */
export type Reply = { now: number; today: string; years?: readonly YearTable[] } & (
  { ok: true; data: unknown } | { ok: false; error: CodedError }
);

/**
 * By the path of a procedure, documents it reads first whoever calls, and the transaction it begins: they are asked for beside the caller's
 * identity. Of what was sent only what is a text is looked at; nothing of what is read leaves the function before the procedure has let the
 * caller in.
 */
export type FirstReads = Readonly<
  Record<string, (input: { id?: string; command?: string; merchant?: string }) => readonly (Place | typeof TRANSACTION)[]>
>;

/** What {@link FirstReads} may look at of an input that nobody has checked yet. */
function textsOf(input: unknown): { id?: string; command?: string; merchant?: string } {
  const { id, command, merchant } = (typeof input === 'object' && input !== null ? input : {}) as Record<string, unknown>;
  return {
    ...(typeof id === 'string' && /^[\w-]{1,64}$/.test(id) && { id }),
    ...(typeof command === 'string' && { command }),
    ...(typeof merchant === 'string' && /^[\w-]{1,64}$/.test(merchant) && { merchant }),
  };
}

/** The entry point of a cloud function: `export const main = serve(router)`. */
export function serve(router: AnyRouter, firstReads: FirstReads = {}): (event: unknown) => Promise<Reply> {
  describe(router);
  return async (event) => {
    const identity = platformIdentity();
    const time: Pick<Reply, 'now' | 'today' | 'years'> = timeNow();
    const trace = newTrace();
    const started = performance.now();
    const read = newCost();
    const answer = (path: string, result: { data: unknown } | { error: CodedError; cause?: unknown }): Reply => {
      const ms = Math.round(performance.now() - started);
      if ('data' in result) {
        log({ trace, path, result: 'ok', ms, read });
        return { ok: true, data: result.data ?? null, ...time };
      }
      log({ trace, path, result: result.error.code, ms, read, cause: result.cause });
      return { ok: false, error: result.error, ...time };
    };

    const picked = envelope.safeParse(event);
    const keyMissing = picked.data?.type === 'mutation' && !picked.data.key;
    if (!picked.success || keyMissing) return answer('?', { error: coded(refuse('unknown-command'), trace) });
    const { path, type, input, key = '', clientVersion } = picked.data;
    if (isOlder(clientVersion, oldestClient)) return answer('?', { error: coded(refuse('client-too-old'), trace) });
    try {
      const data = await metered(read, () => {
        // The working days are every call's: they are asked for beside the identity, whatever it asks besides.
        const first = Object.hasOwn(firstReads, path) ? firstReads[path]!(textsOf(input)) : [];
        const places = identity.openid ? [...first, calendarPlace] : [];
        return askAhead(places, async () => {
          const [caller, years] = await Promise.all([identify(identity), identity.openid ? yearsEntered() : []]);
          time.years = years;
          const { now, today } = time;
          return run(router, path, type, input, { caller, moment: { now, today, calendar: calendarWith(years) }, trace, key });
        });
      });
      return answer(path, { data });
    } catch (thrown) {
      const error = getTRPCErrorFromUnknown(thrown);
      const refusal = refusalOf(error);
      return answer(path, {
        error: coded(refusal, trace),
        ...(refusal.refused === 'internal' && { cause: error.cause ?? error }),
      });
    }
  };
}

async function run(router: AnyRouter, path: string, type: 'query' | 'mutation', input: unknown, ctx: Context): Promise<unknown> {
  const call = { router, path, type, ctx, getRawInput: async () => clean(input), signal: undefined, batchIndex: 0 };
  return callTRPCProcedure(call);
}
