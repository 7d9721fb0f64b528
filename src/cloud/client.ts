import { createTRPCClient, TRPCClientError, type TRPCLink } from '@trpc/client';
import type { AnyRouter } from '@trpc/server';
import { observable } from '@trpc/server/observable';
import { sayOnPhone } from '@domain/phone-errors';
import { clientVersion } from '@config/version';
import { calendarWith, type Calendar } from '@domain/law/calendar/calendar';
import type { Moment } from '@domain/lifecycle';
import type { Api } from '../../cloudfunctions/api';
import type { ServerTime, ShownRefusal } from './envelope';
import { inTurn } from './in-turn';
import { send } from './transport';

/** The answer was no: {@link Told} says what is so and what to do. */
export class Refused extends Error {
  constructor(readonly told: ShownRefusal) {
    super(told.say);
  }
}

const offline: ShownRefusal = { code: 'offline', ...sayOnPhone({ refused: 'offline' }) };
let latest: ServerTime | undefined;
/** The working days as the server knows them; made anew when it comes to know another year. */
let known: { years: string; calendar: Calendar } | undefined;

let ahead = 0;
const turn = inTurn();

/**
 * About what time it is by the server's clock (UTC ms): the latest reply's and what has passed since; before any reply the phone's own.
 * Good for saying when something was last written here, never for a period.
 */
export function aboutNow(): number {
  return Date.now() + ahead;
}

/** The moment of the latest reply, or undefined before the first one. */
export function moment(): Moment | undefined {
  return latest && { now: latest.now, today: latest.today, calendar: calendar() };
}

/** The working days by which periods are counted and drawn: the server's. */
export function calendar(): Calendar {
  const years = latest?.years ?? [];
  const name = JSON.stringify(years);
  if (known?.years !== name) known = { years: name, calendar: calendarWith(years) };
  return known.calendar;
}

/** What the latest reply said of the time, as it is kept beside what a page shows. */
export function serverTime(): ServerTime | undefined {
  return latest;
}

/** The time of what is shown from the phone, before any reply came. */
export function assumeTime(then: ServerTime): void {
  latest ??= then;
}

/** One router = one deployed cloud function of the same name. */
function cloud<R extends AnyRouter>(name: keyof Api): TRPCLink<R> {
  return () =>
    ({ op }) =>
      observable((observer) => {
        if (op.type === 'subscription') throw new Error('cloud functions know no subscriptions');
        // A mutation without a key of its own is one that may be repeated freely, such as marking as read.
        const key = op.type === 'mutation' ? ((op.context.key as string | undefined) ?? newKey()) : undefined;
        const fail = (told: ShownRefusal) => observer.error(TRPCClientError.from(new Refused(told)));
        const isNewest = turn();
        send(name, { path: op.path, type: op.type, input: op.input, clientVersion, ...(key ? { key } : {}) }).then(
          (reply) => {
            // A reply that was overtaken on the way says what time it was.
            if (isNewest()) {
              latest = { today: reply.today, now: reply.now, years: reply.years ?? latest?.years };
              ahead = reply.now - Date.now();
            }
            if (!reply.ok) return fail(reply.error);
            observer.next({ result: { data: reply.data } });
            observer.complete();
          },
          () => fail(offline),
        );
      });
}

export const client = {
  accounts: createTRPCClient<Api['accounts']>({ links: [cloud('accounts')] }),
  bulletins: createTRPCClient<Api['bulletins']>({ links: [cloud('bulletins')] }),
  credit: createTRPCClient<Api['credit']>({ links: [cloud('credit')] }),
  measures: createTRPCClient<Api['measures']>({ links: [cloud('measures')] }),
  merchants: createTRPCClient<Api['merchants']>({ links: [cloud('merchants')] }),
  settling: createTRPCClient<Api['settling']>({ links: [cloud('settling')] }),
  complaints: createTRPCClient<Api['complaints']>({ links: [cloud('complaints')] }),
  documents: createTRPCClient<Api['documents']>({ links: [cloud('documents')] }),
  evidence: createTRPCClient<Api['evidence']>({ links: [cloud('evidence')] }),
  imports: createTRPCClient<Api['imports']>({ links: [cloud('imports')] }),
  indicators: createTRPCClient<Api['indicators']>({ links: [cloud('indicators')] }),
};

/** The refusal inside whatever a call threw. A fault of the program itself is thrown on. */
export function refusalOf(error: unknown): ShownRefusal {
  if (error instanceof Refused) return error.told;
  if (error instanceof TRPCClientError && error.cause instanceof Refused) return error.cause.told;
  throw error;
}

/** A new idempotency key. It need not be secret, only new: the server joins it with who is calling. */
export function newKey(): string {
  const part = () => Math.random().toString(36).slice(2, 12);
  return `${part()}${part()}${part()}`;
}
