import type { Complaint } from './complaint';
import type { Publication } from './records';

type Published = Pick<Complaint, 'decision' | 'closing' | 'publication'>;

/** What can be published (令121-38): a complaint that was accepted and whose result is this bureau's own. */
export function isPublishable({ decision, closing }: Partial<Pick<Published, 'decision' | 'closing'>>): boolean {
  return (
    decision?.kind === 'accepted' && closing !== undefined && closing.outcome !== 'merged' && closing.outcome !== 'takenOver'
  );
}

/** What stands published today; undefined when nothing was, or it was taken down. */
export function standingPublication({ publication = [] }: Pick<Published, 'publication'>): Publication | undefined {
  const last = publication.slice(-1)[0];
  return last?.kind === 'published' && !last.withdrawn ? last : undefined;
}

/** Whether the result that stands now still waits to be published or excluded; what was said of an earlier result does not count. */
export function awaitsPublication(complaint: Published & Pick<Complaint, 'consents'>): boolean {
  const { publication = [], closing, consents } = complaint;
  if (!consents.publish || !closing || !isPublishable(complaint)) return false;
  return (
    !standingPublication(complaint) && !publication.some(({ of }) => of.closedOn === closing.on && of.outcome === closing.outcome)
  );
}

/** Whether what is published has to be taken down: the consent is gone (个人信息保护法 15), or the result is. */
export function mustComeDown(complaint: Published & Pick<Complaint, 'consents'>): boolean {
  return standingPublication(complaint) !== undefined && !(complaint.consents.publish && isPublishable(complaint));
}
