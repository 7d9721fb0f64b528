import { createHash } from 'node:crypto';
import type { ComplaintRelation } from '@domain/bureau/actor';
import type { CivilDate } from '@domain/civil-date';
import type { Complaint } from '@domain/complaint/complaint';
import { phraseOf, seesPhrase } from '@domain/complaint/talk/check-phrase';
import type { Kept } from '../../kernel/commit';

/**
 * The phrase of a case for today, to those who may see it. It is made from the end of the case's chain, which no reply ever carries: nobody
 * can work it out, and it is another one after each act and each midnight.
 */
export function checkPhrase(kept: Kept<Complaint>, relation: ComplaintRelation, today: CivilDate): string | undefined {
  if (!seesPhrase(relation, kept)) return undefined;
  return phraseOf(createHash('sha256').update(`check phrase|${kept.head.hash}|${today}`).digest());
}
