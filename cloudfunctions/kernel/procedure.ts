import { initTRPC, TRPCError } from '@trpc/server';
import type { AnyRouter } from '@trpc/server';
import { ZodError } from 'zod';
import type { Role } from '@domain/bureau/actor';
import { isStaffRole } from '@domain/bureau/roles';
import { sayRefusal } from '@domain/error-table';
import { refuse, type ErrorCode, type ErrorRow, type Refusal } from '@domain/errors';
import { fieldErrors } from '@domain/field-errors';
import type { Context } from './context';
import type { PersonAct } from '@domain/shares';
import { Refused, unless } from './refused';

/** Who may call: any of these roles, or every person the platform identified. The scheduled function is no procedure. */
export interface Meta {
  access: readonly Role[] | 'anyone';
  /** What holds back who does it again and again; every write that a party can make says it. Officers at work have no share. */
  share?: Bound;
}

/**
 * A share of the person, counted in the transaction of the write; that of each act on the case, or of a talk; the day's wrong codes; or by
 * what other it is bounded already.
 */
export type Bound = PersonAct | 'act' | 'message' | 'codes' | { by: string };

export interface CodedError extends ErrorRow {
  code: ErrorCode;
  fields?: Record<string, string>;
  trace?: string;
}

/** The one place where a thrown thing becomes a refusal; what is not coded is `internal`. */
export function refusalOf(error: TRPCError): Refusal {
  if (error.cause instanceof Refused) return error.cause.refusal;
  if (error.code === 'BAD_REQUEST' && error.cause instanceof ZodError)
    return refuse('invalid-input', { fields: fieldErrors(error.cause) });
  if (!error.cause && (error.code === 'NOT_FOUND' || error.code === 'METHOD_NOT_SUPPORTED')) return refuse('unknown-command');
  return refuse('internal');
}

/** What a caller sees of a refusal: the table's words, the fields, and for an unknown error the trace id. */
export function coded(refusal: Refusal, trace: string): CodedError {
  const internal = refusal.refused === 'internal';
  const row = sayRefusal(internal ? refuse('internal', { params: { trace } }) : refusal);
  return { code: refusal.refused, ...row, ...(refusal.fields && { fields: refusal.fields }), ...(internal && { trace }) };
}

const t = initTRPC
  .context<Context>()
  .meta<Meta>()
  .create({
    isDev: false,
    isServer: true,
    errorFormatter: ({ error, shape, ctx }) => {
      const data = coded(refusalOf(error), ctx?.trace ?? '');
      return { code: shape.code, message: data.say, data };
    },
  });

export const router = t.router;

/** Every procedure is guarded by its metadata; the only way to make one. */
const guarded = t.procedure.use(({ ctx: { caller }, meta, next }) => {
  const access = meta?.access;
  if (caller.kind !== 'member') throw new Refused(refuse('not-signed-in'));
  else if (access !== 'anyone')
    unless(access?.some((role) => caller.actor.roles.includes(role)) ? undefined : refuse('not-allowed'));
  return next();
});

/** A procedure for a person: `ctx.actor` is who calls. */
export const procedure = guarded.use(({ ctx, next }) => {
  if (ctx.caller.kind !== 'member') throw new Refused(refuse('not-signed-in'));
  return next({ ctx: { caller: ctx.caller, actor: ctx.caller.actor } });
});

export interface Described {
  type: 'query' | 'mutation' | 'subscription';
  access: Meta['access'];
  share?: Bound;
}

/** Whether who is no officer may call it. */
const isOpen = (access: Meta['access']): boolean => access === 'anyone' || !access.every(isStaffRole);

/**
 * Path → who may call it. Throws where a procedure says nothing, or a write that a party may make has no bound: a function with an unguarded
 * door does not start.
 */
export function describe(of: AnyRouter): Record<string, Described> {
  const procedures = of._def.procedures as Record<string, { _def: { type: Described['type']; meta?: Partial<Meta> } }>;
  return Object.fromEntries(
    Object.entries(procedures).map(([path, { _def }]) => {
      if (_def.meta?.access === undefined) throw new Error(`procedure ${path} does not say who may call it`);
      const { access, share } = _def.meta;
      if (_def.type === 'mutation' && isOpen(access) && share === undefined)
        throw new Error(`procedure ${path} does not say what bounds it`);
      return [path, { type: _def.type, access, share }];
    }),
  );
}
