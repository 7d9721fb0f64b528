import type { Complaint } from '@domain/complaint/complaint';
import { worksOn } from '@domain/complaint/relations';
import { checksIdOf, judged, type Checks, type ContentVerdict, type Item } from '@domain/content/checks';
import type { CivilDate } from '@domain/civil-date';
import { sayItem } from '@domain/content/words';
import { refuse } from '@domain/errors';
import { checksPlace } from '../../kernel/checks';
import { commit, eventIdOf, withoutHead, type Answer, type Kept, type MemberContext } from '../../kernel/commit';
import { plainly } from '../../kernel/plainly';
import { aboutComplaint, heldBy } from '../acts/telling';

/** That an officer let the other side see something which the check had not passed, or did not: written once, never changed. */
interface Verdict extends Pick<Item, 'what' | 'where' | 'from' | 'suggest'>, ContentVerdict {
  _id: string;
  version: number;
  of: string;
  by: string;
  at: number;
  on: CivilDate;
}

/** An officer of the case decides on one item that waits, with a reason; the author is told where the other side will not see it. */
export function judgeContent(
  ctx: MemberContext,
  { id, on: from = id, ...verdict }: ContentVerdict & { id: string; on?: string },
): Promise<Answer> {
  const { actor, moment } = ctx;
  const _id = `v_${eventIdOf(ctx).slice(0, 24)}`;
  const ref = { kind: 'contentVerdict', collection: 'verdicts' as const, id: _id, version: 0 };
  return commit<Verdict>(
    ctx,
    ref,
    'judgeContent',
    { id, on: from, ...verdict },
    {
      related: () => [{ collection: 'complaints', id }, checksPlace(from)],
      decide: (_before, _draw, findRelated) => {
        const kept = findRelated<Kept<Complaint>>(id);
        const complaint = kept && withoutHead(kept);
        if (!complaint || !worksOn(actor, complaint)) return refuse('not-found');
        // What was written in a case that was merged into this one is decided on here.
        const here = from === id || complaint.mergedFrom?.some((one) => one.id === from);
        const checks = here ? findRelated<Checks>(checksIdOf(from)) : undefined;
        const item = checks?.items.find((one) => one.id === verdict.item);
        if (!checks || !item) return refuse('not-found');
        const after = judged(checks, verdict, actor.name, moment);
        if ('refused' in after) return after;
        const { what, where, from: author, suggest } = item;
        const next: Verdict = {
          _id,
          version: 1,
          of: id,
          ...verdict,
          what,
          where,
          from: author,
          suggest,
          by: actor.name,
          at: moment.now,
          on: moment.today,
        };
        const told = {
          to: item.member,
          title: '您交的内容没有给另一方看',
          about: aboutComplaint(complaint),
          ...heldBy(complaint, item.member),
        };
        // Whoever came in the author's place learns nothing of it, nor does an author who is out of the case.
        const hears = item.from !== 'respondent' || complaint.respondent.member === item.member;
        const body = `编号 ${complaint.no}：${sayItem(item)}由工作人员看过，没有给另一方看。理由：${verdict.reason}。它留在案卷里，办理和期限不受影响。`;
        return plainly(next, {
          relation: 'handler',
          shown: actor.name || '工作人员',
          article: '令121-39',
          notices: verdict.verdict === 'holdBack' && hears ? [{ ...told, body }] : [],
          related: [{ collection: 'checks', document: after }],
        });
      },
    },
  );
}
