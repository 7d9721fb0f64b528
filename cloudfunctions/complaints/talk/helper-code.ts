import { isStaffRole } from '@domain/bureau/roles';
import type { Complaint } from '@domain/complaint/complaint';
import { complaintName } from '@domain/complaint/name';
import { relationsToComplaint, worksOn } from '@domain/complaint/relations';
import { issuingHelperCode } from '@domain/complaint/talk/helper-code';
import { refuse } from '@domain/errors';
import { normalCode } from '@domain/normal-form';
import { refTo } from '@domain/subject';
import { hidden, inDigits, newCode, takeTry } from '../../kernel/codes';
import { commit, type MemberContext } from '../../kernel/commit';
import type { FindRelated } from '../../kernel/related-documents';
import { admit, shownAs } from '../acts/admitting';
import { followed } from '../acts/followed';
import { versionReadBy } from '../reads/version';
import type { Act } from '../acts/act';

/** Six digits for the person a helper filled the complaint in for; the officer sends them to that person's own telephone. */
export async function issueHelperCode(ctx: MemberContext, id: string, version: number): Promise<{ code: string; until: string }> {
  const made = await newCode('helper', ctx, inDigits(6));
  const ref = refTo(complaintName, id, version);
  const rules = {
    admit: (complaint: Complaint) => admit(ctx.actor, complaint),
    versionRead: (complaint: Complaint) => versionReadBy(ctx.actor, complaint),
    related: () => made.places,
    decide: (complaint: Complaint | undefined, _: unknown, findRelated: FindRelated) => {
      if (!complaint || !worksOn(ctx.actor, complaint)) return refuse('not-allowed');
      const secret = made.kept(findRelated);
      if ('refused' in secret) return secret;
      const issued = issuingHelperCode(complaint, made.hidden, ctx.actor.name, ctx.moment);
      if ('refused' in issued) return issued;
      const next = { ...issued, version: complaint.version + 1 };
      const relation = relationsToComplaint(ctx.actor, next)[0] ?? 'stranger';
      return {
        next,
        relation,
        shown: shownAs(ctx.actor, relation),
        article: '令121-10',
        notices: [],
        related: secret,
        answer: { id, version: next.version, dueOn: next.helper?.code?.until },
        ...followed(complaint, next, ctx.moment),
      };
    },
  };
  const { dueOn = '' } = await commit<Complaint>(ctx, ref, 'issueHelperCode', {}, rules);
  return { code: made.code, until: dueOn };
}

/** What was typed to confirm, with the code's hash in its place: the code itself stands in no event. */
export async function withHiddenCode(ctx: MemberContext, act: Act): Promise<Act> {
  const { code, ...rest } = (act.input ?? {}) as { code?: unknown };
  if (typeof code !== 'string' || !code || code.length > 20 || !ctx.actor.roles.some(isStaffRole)) return act;
  await takeTry('helper', `${act.id}:${ctx.actor.member}`, ctx);
  return { ...act, input: { ...rest, code: await hidden('helper', normalCode(code)) } };
}
