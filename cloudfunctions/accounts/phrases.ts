import type { Actor } from '@domain/bureau/actor';
import type { Phrase } from '@domain/bureau/phrases';
import { refuse } from '@domain/errors';
import { commit, type Answer, type MemberContext, type Subject } from '../kernel/commit';
import { plainly } from '../kernel/plainly';
import { Refused } from '../kernel/refused';
import { read } from '../kernel/store';

interface PhraseSetting extends Subject {
  phrases: readonly Phrase[];
}

/** The phrases of an office are a setting of its own: who reads none of an office has none. */
function placeOf({ office }: Actor): string {
  if (!office) throw new Refused(refuse('not-allowed'));
  return `phrases-${office}`;
}

/** 常用语 of the reader's office. */
export async function phrasesFor(actor: Actor): Promise<{ version: number; phrases: readonly Phrase[] }> {
  const kept = await read<PhraseSetting>('settings', placeOf(actor));
  return { version: kept?.version ?? 0, phrases: kept?.phrases ?? [] };
}

/** Whoever works at the desks of an office may put its phrases right; who did it, and what they were, is in the events. */
export function savePhrases(ctx: MemberContext, version: number, phrases: readonly Phrase[]): Promise<Answer> {
  const id = placeOf(ctx.actor);
  const ref = { kind: 'setting', collection: 'settings' as const, id, version };
  return commit<PhraseSetting>(
    ctx,
    ref,
    'savePhrases',
    { phrases },
    {
      decide: (before) =>
        plainly<PhraseSetting>(
          { _id: id, version: (before?.version ?? 0) + 1, phrases },
          { relation: 'staff', shown: ctx.actor.name },
        ),
    },
  );
}
