import type { Actor } from '@domain/bureau/actor';
import { MOST_COUNTED } from '../../kernel/counting';
import { waitingContentCount } from '../content/reading';
import { waitingTalksCount } from '../talk/talk';

/** In how many cases something that a party wrote waits for an officer: to be read, or to be looked at before the other side sees it; at most 100. */
export async function wordsWaiting(actor: Actor): Promise<number> {
  const [talks, content] = await Promise.all([actor.office ? waitingTalksCount(actor.office) : 0, waitingContentCount(actor)]);
  return Math.min(MOST_COUNTED, talks + content);
}
