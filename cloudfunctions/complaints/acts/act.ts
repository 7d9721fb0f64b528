import { isStaffRole } from '@domain/bureau/roles';
import { complaintName } from '@domain/complaint/name';
import { caseNumberIn } from '@domain/complaint/case-number';
import { refTo } from '@domain/subject';
import type { Complaint } from '@domain/complaint/complaint';
import { tellsStaff } from '@domain/complaint/desk/staff-news';
import { openOfferHeld } from '@domain/complaint/held';
import { checksIdOf, type Checks } from '@domain/content/checks';
import { refuse } from '@domain/errors';
import { rowOf } from '@domain/lifecycle';
import type { FindRelated } from '../../kernel/related-documents';
import { filesIn } from '@domain/evidence/limits';
import { checksPlace, type ToCheck } from '../../kernel/checks';
import { commit, type Answer, type MemberContext } from '../../kernel/commit';
import { deskStaff } from '../../kernel/desks';
import { sideBySide } from '../../kernel/meter';
import { markToldOf } from '../../kernel/notices';
import { claimsTouched } from './claims';
import { countersOf } from './documents';
import { foldersTouched } from './evidence';
import { merchantTouched, shopTouched } from './linking';
import { claimMoved, otherOf } from './merging';
import { talkTouched } from './moved-talk';
import { noted } from '../content/noting';
import { complaintByNo } from '../reads/queries';
import { versionReadBy } from '../reads/version';
import { withHiddenCode } from '../talk/helper-code';
import { asHeldIn, holderPlaces, lettingGo } from '../talk/holder';
import { admit } from './admitting';
import { actOn } from './decide-act';

export interface Act {
  id: string;
  version: number;
  command: string;
  input?: unknown;
}

/** What else an act reads inside its transaction, by act. */
type Touched = (of: { act: Act; into?: string; complaint?: Complaint; findRelated: FindRelated }) => ReturnType<Related>;
type Related = NonNullable<Parameters<typeof commit<Complaint>>[4]['related']>;

const moved: Touched = ({ act: { command }, into, complaint, findRelated }) => claimMoved(command, into, complaint, findRelated);
const talk: Touched = ({ act: { id } }) => talkTouched(id);

const touched: Readonly<Record<string, Touched>> = {
  merge: moved,
  unmerge: moved,
  distribute: talk,
  return: talk,
  supplement: ({ act: { id, input } }) => [...foldersTouched(filesIn(input)), checksPlace(id)],
  reportPerformance: ({ act: { id, input } }) => [...foldersTouched(filesIn(input)), checksPlace(id)],
  answer: ({ act: { id } }) => [checksPlace(id)],
  makeOffer: ({ act: { id } }) => [checksPlace(id)],
  acceptOffer: ({ act: { id } }) => [checksPlace(id)],
  refuseOffer: ({ act: { id } }) => [checksPlace(id)],
  linkMerchant: ({ act: { input } }) => merchantTouched(input),
  set12315: ({ act: { input }, complaint }) =>
    claimsTouched((input as { number?: unknown } | undefined)?.number, complaint?.platform12315No),
};

/** Acts that wait until what they are about was looked at. */
const waiting: Readonly<Record<string, typeof openOfferHeld>> = { acceptOffer: openOfferHeld };

/** Acts by which a code is typed: a try is taken, and from then on only its hash is known; of who is no officer nothing is looked at. */
const typedCodes: Readonly<Record<string, (ctx: MemberContext, given: Act) => Promise<Act>>> = { confirmHelper: withHiddenCode };

/** Acts that name another case by its number. */
const named: Readonly<Record<string, true>> = { merge: true };

/** Id of the case that a merge names by its number, found before the transaction, which reads documents by id only. */
async function targetOf({ command, input }: Act): Promise<string | undefined> {
  const { into } = (input ?? {}) as { into?: unknown };
  if (!rowOf(named, command) || typeof into !== 'string') return undefined;
  return (await complaintByNo(caseNumberIn(into) ?? into))?._id;
}

const readOf = async ({ actor, moment }: MemberContext, id: string): Promise<void> =>
  actor.roles.some(isStaffRole) ? markToldOf(actor, id, moment) : undefined;

/** One command of the lifecycle on one complaint; who may give it is the table's question. */
export async function act(ctx: MemberContext, asked: Act): Promise<Answer> {
  const given = (await rowOf(typedCodes, asked.command)?.(ctx, asked)) ?? asked;
  const { id, version, command, input } = given;
  const [into, desks] = await Promise.all([targetOf(given), tellsStaff(command) ? deskStaff() : []]);
  let checks: ToCheck | undefined;
  return commit<Complaint>(ctx, refTo(complaintName, id, version), command, input, {
    admit: (complaint) => admit(ctx.actor, complaint),
    versionRead: (complaint) => versionReadBy(ctx.actor, complaint),
    counters: countersOf(command, ctx.moment),
    also: (complaint) => otherOf(command, into, complaint),
    related: (complaint, findRelated) => [
      ...(rowOf(touched, command)?.({ act: given, into, complaint, findRelated }) ?? []),
      ...shopTouched(complaint),
      ...[complaint, ...otherOf(command, into, complaint).map(({ id: of }) => findRelated<Complaint>(of))].flatMap(holderPlaces),
    ],
    decide: (kept, nextNumber, findRelated) => {
      if (!kept) return refuse('not-found');
      const complaint = asHeldIn(kept, findRelated);
      const out = admit(ctx.actor, complaint);
      if (out) return out;
      const acting = { command, input, actor: ctx.actor, moment: ctx.moment, nextNumber, findRelated, desks, into };
      const decided = actOn(complaint, acting);
      if ('refused' in decided) return decided;
      const held = rowOf(waiting, command)?.(
        complaint,
        [findRelated<Checks>(checksIdOf(id))].flatMap((one) => one ?? []),
      );
      if (held) return held;
      checks = noted(ctx, { command, input, next: decided.next }, findRelated);
      const gone = lettingGo(kept, decided.next, findRelated);
      return { ...decided, related: [...(decided.related ?? []), ...(checks?.related ?? []), ...gone] };
    },
    // Who acts on a case has read what the bureau told of it.
    after: async () => {
      await sideBySide([async () => checks?.after(), () => readOf(ctx, id)]);
    },
  });
}
