import { answering, answerLetter, giving, type Feedback, type FeedbackInput } from '@domain/feedback/feedback';
import { feedbackName } from '@domain/feedback/name';
import { relationToFeedback } from '@domain/feedback/relations';
import { viewFeedback } from '@domain/feedback/visibility';
import { refuse } from '@domain/errors';
import { refTo } from '@domain/subject';
import { checksPlace, noteForCheck, type ToCheck } from '../kernel/checks';
import { commit, eventIdOf, withoutHead, type Answer, type Kept, type MemberContext } from '../kernel/commit';
import { newestPage } from '../kernel/newest';
import { plainly } from '../kernel/plainly';
import { callerTouched, countedOn } from '../kernel/shares';

/** Feedback of the program; the day's count stands on the giver's own document, in the same transaction. */
export function give(ctx: MemberContext, input: FeedbackInput): Promise<Answer> {
  const id = `f_${eventIdOf(ctx).slice(0, 24)}`;
  const { member } = ctx.actor;
  let checks: ToCheck | undefined;
  return commit<Feedback>(ctx, refTo(feedbackName, id, 0), 'giveFeedback', input, {
    related: () => [callerTouched(ctx), { ...checksPlace(id), fresh: true }],
    decide: (before, _, findRelated) => {
      if (before) return refuse('wrong-state');
      const counted = countedOn(ctx, 'giveFeedback', findRelated);
      if ('refused' in counted) return counted;
      const next = giving(input, { id, member, moment: ctx.moment });
      const of = { of: id, kind: feedbackName.kind };
      const brought = {
        of,
        where: 'feedback' as const,
        from: 'giver' as const,
        member,
        event: eventIdOf(ctx),
        at: ctx.moment.now,
      };
      checks = noteForCheck(ctx, { ...brought, input, pictures: [], papers: false }, findRelated);
      return plainly(next, { relation: 'giver', shown: '本人', related: [counted, ...(checks?.related ?? [])] });
    },
    after: async () => checks?.after(),
  });
}

/** Answers it; the answer lies in the giver's inbox. */
export function answer(ctx: MemberContext, id: string, version: number, text: string): Promise<Answer> {
  const rules = {
    decide: (feedback: Feedback | undefined) => {
      if (!feedback) return refuse('not-found');
      const next = answering(feedback, text, ctx.actor.name, ctx.moment);
      if ('refused' in next) return next;
      const notices = [{ to: next.member, ...answerLetter(next), about: { kind: feedbackName.kind, id } }];
      return plainly(next, { relation: 'admin', shown: ctx.actor.name || '工作人员', notices });
    },
  };
  return commit<Feedback>(ctx, refTo(feedbackName, id, version), 'answerFeedback', { text }, rules);
}

/** One page of those still open, those answered, or those one gave oneself, as the reader may read each. */
export async function feedbackPage({ actor }: MemberContext, state: Feedback['state'] | 'own', cursor?: string) {
  const where = state === 'own' ? { member: actor.member } : { state };
  const { found, next } = await newestPage<Kept<Feedback>>(feedbackName.collection, where, cursor);
  // At the desk an administrator's own is one among the others.
  const relation = (one: Feedback) => (state === 'own' ? relationToFeedback(actor, one) : 'admin');
  return { rows: found.map(withoutHead).map((one) => ({ id: one._id, ...viewFeedback(one, relation(one)) })), next };
}
