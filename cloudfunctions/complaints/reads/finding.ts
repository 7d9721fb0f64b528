import { county } from '@config/county';
import { leadsBureau, type Actor, type ComplaintRelation } from '@domain/bureau/actor';
import { worksOn } from '@domain/complaint/relations';
import type { CivilDate } from '@domain/civil-date';
import type { Complaint } from '@domain/complaint/complaint';
import { flagsOf, sameDispute } from '@domain/complaint/desk/flags';
import type { Flag } from '@domain/complaint/records';
import { readSearch, type Search } from '@domain/complaint/desk/search';
import { read } from '../../kernel/store';
import { claimOf, type Claim } from '../acts/claims';
import { complaintById, complaintByNo, complaintsBy, complaintsOfSame, PAGE } from './queries';

async function byNumber12315(number: string): Promise<Complaint[]> {
  const claim = await read<Claim>('claims', claimOf(number));
  const found = claim?.of ? await complaintById(claim.of) : undefined;
  return found ? [found] : [];
}

async function matches({ by, value }: Search): Promise<{ found: Complaint[]; personal: boolean }[]> {
  switch (by) {
    case 'no': {
      const one = await complaintByNo(value);
      return [{ found: one ? [one] : [], personal: false }];
    }
    case 'number12315':
      return [{ found: await byNumber12315(value), personal: false }];
    case 'phone':
      return [{ found: await complaintsBy('complainant.phone', value, 'is'), personal: true }];
    case 'name': {
      const [people, merchants] = await Promise.all([
        complaintsBy('complainant.name', value, 'begins'),
        complaintsBy('respondent.name', value, 'begins'),
      ]);
      return [
        { found: merchants, personal: false },
        { found: people, personal: true },
      ];
    }
  }
}

/**
 * Cases of the reader's office, of every office for a leader of the bureau, that a search finds, nearest first. By a complainant's name or telephone number only cases the reader
 * works on are found: to others those fields are masked, and finding would tell them.
 */
export async function findFor(actor: Actor, typed: string, today: CivilDate): Promise<Complaint[]> {
  const search = readSearch(typed, county.prefix, today);
  if (!search) return [];
  const findRelated = ({ office, intakeOffice }: Complaint) =>
    leadsBureau(actor) || office === actor.office || intakeOffice === actor.office;
  const groups = await matches(search);
  const seen = groups.flatMap(({ found, personal }) =>
    found.filter((one) => findRelated(one) && (!personal || worksOn(actor, one))),
  );
  return [...new Map(seen.map((one) => [one._id, one])).values()].slice(0, PAGE);
}

/** What an officer who is to decide on a new complaint should look at; prompts, kept nowhere, for the staff on the case alone. */
export async function hintsFor(
  complaint: Complaint,
  relation: ComplaintRelation,
  today: CivilDate,
): Promise<{ hints: Flag[]; same: { id: string; no: string }[] }> {
  const decides = relation === 'intake' || relation === 'handler' || relation === 'leader';
  if (!decides || complaint.state !== 'received') return { hints: [], same: [] };
  const others = await complaintsOfSame(complaint);
  const same = sameDispute(
    complaint,
    others.filter((one) => !one.mergedInto),
  );
  return { hints: flagsOf(complaint, others, today), same: same.map(({ _id, no }) => ({ id: _id, no })) };
}
