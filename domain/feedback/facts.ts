import { defineFacts } from '../facts';
import type { Feedback } from './feedback';
import { feedbackLabels } from './labels';
import type { FeedbackRelation } from './relations';

const both = { giver: 'full', admin: 'full', stranger: 'absent' } as const;
const nobody = { giver: 'absent', admin: 'absent', stranger: 'absent' } as const;

/** Every fact of a piece of feedback: what it holds and who reads it. Who gave it stays unsaid, but for a telephone number left on purpose. */
export const feedbackFacts = defineFacts<Feedback, FeedbackRelation>()(feedbackLabels, {
  _id: { holds: 'bureau', sight: both },
  version: { holds: 'bureau', sight: both },
  member: { holds: 'account', sight: nobody },
  kind: { holds: 'written', sight: both },
  text: { holds: 'written', sight: both },
  phone: { holds: 'contact', sight: both },
  state: { holds: 'bureau', sight: both },
  at: { holds: 'bureau', sight: nobody },
  on: { holds: 'bureau', sight: both },
  answer: { holds: 'bureau', sight: both },
});
