import { answering, answerLetter, giving, type Feedback, type FeedbackInput } from '@domain/feedback/feedback';
import { refuse } from '@domain/errors';
import { commit, eventIdOf, withoutHead, type Answer, type Decided, type Kept, type MemberContext } from '../kernel/commit';
import { callerTouched, countedOn } from '../kernel/shares';
import { answered, db } from '../kernel/store';
import { PAGE } from './queries';

function decided(
  next: Feedback,
  more: Pick<Decided<Feedback>, 'relation' | 'shown'> & Partial<Decided<Feedback>>,
): Decided<Feedback> {
  return { next, entries: [], notices: [], answer: { id: next._id, version: next.version }, dueBy: '', ...more };
}

/** Feedback of the program; the day's count stands on the giver's own document, in the same transaction. */
export function give(ctx: MemberContext, input: FeedbackInput): Promise<Answer> {
  const id = `f_${eventIdOf(ctx).slice(0, 24)}`;
  const { member } = ctx.actor;
  const ref = { kind: 'feedback', collection: 'feedback' as const, id, version: 0 };
  return commit<Feedback>(ctx, ref, 'giveFeedback', input, {
    related: () => [callerTouched(ctx)],
    decide: (before, _, findRelated) => {
      if (before) return refuse('wrong-state');
      const counted = countedOn(ctx, 'giveFeedback', findRelated);
      if ('refused' in counted) return counted;
      const next = giving(input, { id, member, moment: ctx.moment });
      return decided(next, { relation: 'self', shown: '本人', related: [counted] });
    },
  });
}

/** Answers it; the answer lies in the giver's inbox. */
export function answer(ctx: MemberContext, id: string, version: number, text: string): Promise<Answer> {
  const ref = { kind: 'feedback', collection: 'feedback' as const, id, version };
  return commit<Feedback>(
    ctx,
    ref,
    'answerFeedback',
    { text },
    {
      decide: (feedback) => {
        if (!feedback) return refuse('not-found');
        const next = answering(feedback, text, ctx.actor.name, ctx.moment);
        if ('refused' in next) return next;
        const notices = [{ to: next.member, ...answerLetter(next) }];
        return decided(next, { relation: 'admin', shown: ctx.actor.name || '工作人员', notices });
      },
    },
  );
}

/** One page of those still open or those answered, the newest first; who gave it stays unsaid, but for the telephone number left on purpose. */
export async function feedbackPage(state: Feedback['state'], cursor?: string) {
  const _ = db.command;
  const [at, last] = cursor?.split('~') ?? [];
  const after = last ? [{ at: _.lte(Number(at)) }, _.or([{ at: _.lt(Number(at)) }, { at: Number(at), _id: _.lt(last) }])] : [];
  const { data } = await answered(
    db
      .collection('feedback')
      .where(_.and([{ state }, ...after]))
      .orderBy('at', 'desc')
      .orderBy('_id', 'desc')
      .limit(PAGE + 1)
      .get(),
  );
  const kept = (data as Kept<Feedback>[]).slice(0, PAGE).map(withoutHead);
  const end = kept[kept.length - 1];
  return {
    rows: kept.map(({ _id: id, version, kind, text, phone, on, answer: said }) => ({
      id,
      version,
      kind,
      text,
      phone,
      on,
      answer: said,
    })),
    next: data.length > PAGE && end ? `${end.at}~${end._id}` : undefined,
  };
}
