import * as z from 'zod';
import { choice } from '@domain/fields';
import { signalReaders } from '@domain/signal/relations';
import { dismissSchema } from '@domain/signal/signal';
import { procedure } from '../../kernel/procedure';
import { dismiss, draftFrom } from './deciding';
import { casesPage, signalFor, signalsPage } from './reads';

const again = '请从列表重新打开。';
const id = z.string({ error: again }).regex(/^s_[\w-]{1,62}$/, { error: again });
const fromTop = '请从头打开列表。';
const cursor = z.string({ error: fromTop }).regex(/^\d{1,16}~[\w-]{1,80}$/, { error: fromTop });

/** What the bureau sees from its own complaints; for who handles and who leads. */
export const signalDoors = {
  /** Signals, the newest first, in one state or all of them. */
  signals: procedure
    .meta({ access: signalReaders })
    .input(z.strictObject({ state: choice('状态', ['open', 'dismissed', 'drafted']).optional(), cursor: cursor.optional() }))
    .query(({ ctx: { actor, moment }, input }) => signalsPage(actor, moment.today, input.state, input.cursor)),

  /** One of them, why it fired and how its complaints went. */
  signal: procedure
    .meta({ access: signalReaders })
    .input(z.strictObject({ id }))
    .query(({ ctx: { actor, moment }, input }) => signalFor(actor, input.id, moment.today)),

  /** Its complaints, as far as the caller may see each. */
  signalCases: procedure
    .meta({ access: signalReaders })
    .input(
      z.strictObject({
        id,
        cursor: z
          .string({ error: fromTop })
          .regex(/^\d{1,6}$/, { error: fromTop })
          .optional(),
      }),
    )
    .query(({ ctx: { actor }, input }) => casesPage(actor, input.id, Number(input.cursor ?? 0))),

  dismissSignal: procedure
    .meta({ access: signalReaders })
    .input(z.strictObject({ id, version: z.int().min(1), ...dismissSchema.shape }))
    .mutation(({ ctx, input }) => dismiss(ctx, input.id, input.version, input.reason)),

  /** The draft of the bulletin that answers it. */
  draftFromSignal: procedure
    .meta({ access: signalReaders })
    .input(z.strictObject({ id }))
    .mutation(({ ctx, input }) => draftFrom(ctx, input.id)),
};
