import { factRows, viewOf } from '../facts';
import { feedbackFacts } from './facts';
import type { Feedback } from './feedback';
import type { FeedbackRelation } from './relations';

/** What one relation may read. */
export type FeedbackView = Omit<Feedback, 'member' | 'at'> & { member?: never; at?: never };

/** Who reads what of a piece of feedback, row by row, compiled from its facts. */
export const visibility = factRows<Feedback, FeedbackRelation>(feedbackFacts);

/** A piece of feedback as one relation may read it; empty for a stranger. */
export function viewFeedback(feedback: Feedback, relation: FeedbackRelation): FeedbackView {
  return viewOf(visibility, feedback, relation) as unknown as FeedbackView;
}
