import type { Complaint } from '@domain/complaint/complaint';
import { talkIdOf, type Talk } from '@domain/complaint/talk/talk';
import type { RelatedDocument, FindRelated } from '../../kernel/related-documents';

/** What an act that sends a case to another office must know besides it. */
export function talkTouched(id: string) {
  return [{ collection: 'talks' as const, id: talkIdOf(id) }];
}

/** A case that goes to another office takes its talk along: messages wait where the case lies. */
export function movedTalk(before: Complaint, after: Complaint, findRelated: FindRelated): RelatedDocument[] {
  if (before.office === after.office) return [];
  const talk = findRelated<Talk>(talkIdOf(after._id));
  return talk ? [{ collection: 'talks', document: { ...talk, office: after.office } as Talk }] : [];
}
