import type { Actor } from '../bureau/actor';
import type { Feedback } from './feedback';

/** What an actor is to a piece of feedback. */
export type FeedbackRelation = 'giver' | 'admin' | 'stranger';

/** Who gave it reads it as its own, whatever office that person holds; administrators answer it. Pure. */
export function relationToFeedback({ member, roles }: Actor, feedback: Pick<Feedback, 'member'>): FeedbackRelation {
  if (feedback.member === member) return 'giver';
  return roles.includes('admin') ? 'admin' : 'stranger';
}
