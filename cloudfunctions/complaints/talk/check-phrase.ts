import type { ComplaintRelation } from '@domain/bureau/actor';
import type { CivilDate } from '@domain/civil-date';
import type { Complaint } from '@domain/complaint/complaint';
import { phraseOf, seesPhrase } from '@domain/complaint/talk/check-phrase';
import { drawnFrom } from '../../kernel/codes';

/**
 * The phrase of a case for today, to those who may see it. It is made with the county's secret, so nobody can work it out, and is another
 * one after each midnight and for another person of the merchant; what is done on the case does not move it. Before the county's first code
 * no merchant is there to hear it.
 */
export async function checkPhrase(
  complaint: Complaint,
  relation: ComplaintRelation,
  today: CivilDate,
): Promise<string | undefined> {
  if (!seesPhrase(relation, complaint)) return undefined;
  const bytes = await drawnFrom('check phrase', [complaint._id, String(complaint.access?.joined?.at ?? ''), today]);
  return bytes && phraseOf(bytes);
}
