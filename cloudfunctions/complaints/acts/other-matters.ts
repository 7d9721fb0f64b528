import { county } from '@config/county';
import { otherMatterName } from '@domain/other-matter/name';
import { checkOtherMatter, noteOtherMatter, type OtherMatter, type OtherMatterInput } from '@domain/other-matter/other-matter';
import { relationToOtherMatter } from '@domain/other-matter/relations';
import { viewOtherMatter } from '@domain/other-matter/visibility';
import { refuse } from '@domain/errors';
import { counterOf, numberOf, refTo } from '@domain/subject';
import { commit, eventIdOf, withoutHead, type Answer, type Kept, type MemberContext } from '../../kernel/commit';
import { newestPage } from '../../kernel/newest';
import { plainly } from '../../kernel/plainly';
import { NEVER } from './followed';

/** What came as a complaint and is none (令121-44), under a number of its own series; nothing is due and nothing counted. */
export function noteMatter(ctx: MemberContext, input: OtherMatterInput): Promise<Answer> {
  const id = `o_${eventIdOf(ctx).slice(0, 24)}`;
  const year = ctx.moment.today.slice(0, 4);
  const counter = counterOf(otherMatterName, year);
  const { actor, moment } = ctx;
  return commit<OtherMatter>(ctx, refTo(otherMatterName, id, 0), 'noteOtherMatter', input, {
    counters: [counter],
    decide: (before, nextNumber) => {
      if (before) return refuse('wrong-state');
      if (!actor.office) return refuse('not-allowed');
      const refusal = checkOtherMatter(input);
      if (refusal) return refusal;
      const no = numberOf(otherMatterName, county.prefix, year, nextNumber(counter));
      const next = noteOtherMatter(input, { id, no, office: actor.office, actor, moment });
      const answer = { id, version: next.version, no };
      return plainly(next, { relation: 'intake', shown: actor.name || '工作人员', article: '令121-44', answer, dueBy: NEVER });
    },
  });
}

/** One page of those that an office noted, or the whole county, the newest first. */
export async function mattersPage({ actor }: MemberContext, office: string | 'all', cursor?: string) {
  const where = office === 'all' ? {} : { office };
  const { found, next } = await newestPage<Kept<OtherMatter>>(otherMatterName.collection, where, cursor);
  return {
    rows: found.map(withoutHead).map((one) => ({ id: one._id, ...viewOtherMatter(one, relationToOtherMatter(actor, one)) })),
    next,
  };
}
