import { refuse } from '@domain/errors';
import { usedOnceMore } from '@domain/shares';
import { NOTICE_VERSION } from '@domain/privacy/notice';
import { commit, type Answer, type MemberContext } from '../kernel/commit';
import { knownVersion, newMember, type Member } from '../kernel/context';

/** Records on the person's own document which version of the privacy notice was shown, and when; an older program shows an older one. */
export async function noticeShown(ctx: MemberContext, version: string): Promise<Answer> {
  const ref = { kind: 'member', collection: 'members' as const, id: ctx.actor.member, version: knownVersion(ctx) };
  return commit<Member>(
    ctx,
    ref,
    'noticeShown',
    { version },
    {
      decide: (before) => {
        if (version !== NOTICE_VERSION) return refuse('notice-changed');
        const notice = { version, at: ctx.moment.now };
        const known = before ?? newMember(ctx);
        const used = usedOnceMore(known.used, 'noticeShown', ctx.moment);
        if ('refused' in used) return used;
        const next = { ...known, version: ref.version + 1, notice, used };
        const answer = { id: next._id, version: next.version };
        const article = '个人信息保护法-17';
        return { next, relation: 'self', shown: '本人', article, entries: [], notices: [], answer, dueBy: '' };
      },
    },
  );
}
