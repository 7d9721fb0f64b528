import { county } from '@config/county';
import { checkOtherMatter, noteOtherMatter, type OtherMatter, type OtherMatterInput } from '@domain/other-matter/other-matter';
import { refuse } from '@domain/errors';
import { commit, eventIdOf, withoutHead, type Answer, type Kept, type MemberContext } from '../../kernel/commit';
import { answered, db } from '../../kernel/store';
import { PAGE } from '../reads/queries';
import { NEVER } from './followed';

/** What came as a complaint and is none (令121-44), under a number of its own series; nothing is due and nothing counted. */
export function noteMatter(ctx: MemberContext, input: OtherMatterInput): Promise<Answer> {
  const id = `o_${eventIdOf(ctx).slice(0, 24)}`;
  const ref = { kind: 'otherMatter', collection: 'otherMatters' as const, id, version: 0 };
  const year = ctx.moment.today.slice(0, 4);
  const counter = `otherMatter-${year}`;
  const { actor, moment } = ctx;
  return commit<OtherMatter>(ctx, ref, 'noteOtherMatter', input, {
    counters: [counter],
    decide: (before, nextNumber) => {
      if (before) return refuse('wrong-state');
      if (!actor.office) return refuse('not-allowed');
      const refusal = checkOtherMatter(input);
      if (refusal) return refusal;
      const no = `${county.prefix}Q-${year}-${String(nextNumber(counter)).padStart(4, '0')}`;
      const next = noteOtherMatter(input, { id, no, office: actor.office, actor, moment });
      return {
        next,
        relation: 'intake',
        shown: actor.name || '工作人员',
        article: '令121-44',
        entries: [],
        notices: [],
        answer: { id, version: next.version, no },
        dueBy: NEVER,
      };
    },
  });
}

/** One page of those that an office noted, or the whole county, the newest first. */
export async function mattersPage(office: string | 'all', cursor?: string) {
  const _ = db.command;
  const [at, last] = cursor?.split('~') ?? [];
  // `lte` says again what the two alternatives say together: an index is read from there.
  const after = last ? [{ at: _.lte(Number(at)) }, _.or([{ at: _.lt(Number(at)) }, { at: Number(at), _id: _.lt(last) }])] : [];
  const { data } = await answered(
    db
      .collection('otherMatters')
      .where(_.and([office === 'all' ? {} : { office }, ...after]))
      .orderBy('at', 'desc')
      .orderBy('_id', 'desc')
      .limit(PAGE + 1)
      .get(),
  );
  const kept = (data as Kept<OtherMatter>[]).slice(0, PAGE).map(withoutHead);
  const end = kept[kept.length - 1];
  return {
    rows: kept.map(({ _id: id, no, office: at, matter, source, about, told, where, on, by }) => ({
      ...{ id, no, office: at, matter, source, about, told, where, on },
      by: by.name,
    })),
    next: data.length > PAGE && end ? `${end.at}~${end._id}` : undefined,
  };
}
