import type { Complaint } from '@domain/complaint/complaint';
import { complaintName } from '@domain/complaint/name';
import type { Where } from '@domain/content/checks';
import { mayBePaper } from '@domain/content/texts';
import { noteForCheck, type Brought, type ToCheck } from '../../kernel/checks';
import { eventIdOf, type MemberContext } from '../../kernel/commit';
import type { FindRelated } from '../../kernel/related-documents';

/** By an act of a party itself; what staff record they have read. */
const checked: Readonly<Record<string, { where: Where; text: (input: unknown) => string | undefined }>> = {
  submit: { where: 'filing', text: (input) => (input as { facts?: string } | undefined)?.facts },
  supplement: { where: 'supplement', text: (input) => (input as { text?: string } | undefined)?.text },
  // A receipt and no words.
  reportPerformance: { where: 'supplement', text: () => undefined },
  answer: { where: 'answer', text: (input) => (input as { text?: string } | undefined)?.text },
  // Words and no pictures.
  makeOffer: { where: 'offer', text: () => undefined },
  refuseOffer: { where: 'offer', text: () => undefined },
};

/** Who acts for somebody hands in powers and proofs, and so does whoever was asked to say who they are. */
const bringsPapers = ({ agent, guardian, helper, joint, identity }: Complaint): boolean =>
  [agent, guardian, helper, joint].some(Boolean) || (identity !== undefined && identity.checkedOn === undefined);

const parties = ['complainant', 'respondent'] as const;

/** The act of a party, as it is on record or about to be. */
export interface PartyAct {
  command: string;
  input: unknown;
  member: string;
  event: string;
  at: number;
}

/** What a party's act brought that is to be checked; the pictures are those that the case has since then. */
export function broughtBy({ command, input, member, event, at }: PartyAct, complaint: Complaint): Brought | undefined {
  const row = Object.hasOwn(checked, command) ? checked[command] : undefined;
  const from = parties.find((one) => complaint[one].member === member);
  if (!row || !from) return undefined;
  const pictures = (complaint.evidence ?? []).filter(
    (one) => one.at === at && one.from === from && one.type !== 'application/pdf',
  );
  const text = row.text(input);
  const { _id, no } = complaint;
  return {
    of: { of: _id, kind: complaintName.kind, no },
    where: row.where,
    ...{ from, member, event, at, input },
    pictures: pictures.map(({ id }) => id),
    papers: mayBePaper(text) || bringsPapers(complaint),
  };
}

/** The act that is being decided. */
export const actOf = (ctx: MemberContext, command: string, input: unknown): PartyAct => ({
  ...{ command, input, member: ctx.actor.member },
  event: eventIdOf(ctx),
  at: ctx.moment.now,
});

/** What is written with an act for the check. */
export function noted(
  ctx: MemberContext,
  { command, input, next }: { command: string; input: unknown; next: Complaint },
  findRelated: FindRelated,
): ToCheck | undefined {
  const brought = broughtBy(actOf(ctx, command, input), next);
  return brought && noteForCheck(ctx, brought, findRelated);
}
