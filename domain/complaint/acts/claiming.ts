import { refuse, type Refusal } from '../../errors';
import { fen, form, optionalLongText } from '../../fields';
import { claimOf, sameClaim } from '../claim';
import { requestsSchema } from '../filing/schema';
import type { Claim, ClaimChange } from '../records';
import { wasAccepted } from '../relations';
import { without } from '../../without';
import {
  type Act,
  agentMay,
  badField,
  notAgreed,
  officers,
  open,
  principalConsent,
  recordedFor,
  recordedWhenStaff,
  row,
  toldInTime,
} from './row';
import { after } from './days';

/** The whole claim as it is from now on: what it no longer names is given up. */
export const newClaim = { requests: requestsSchema, askedFen: fen('要求的金额').optional() };

/** What is asked for stands as the input has it, an amount left out being none. */
export function claimIn({ requests, askedFen }: { requests: Claim['requests']; askedFen?: number | undefined }): Claim {
  return { requests, ...(askedFen !== undefined && { askedFen }) };
}

type Asked = Parameters<typeof claimIn>[0];

/** 令121-12: everyone represented agreed to this claim; what was agreed to before an earlier change is spent. */
function everyoneAgreed({ subject, input }: Act<Asked>): Refusal | undefined {
  const to = claimIn(input);
  const names = notAgreed(subject, ({ claim, spent }) => claim !== undefined && !spent && sameClaim(claim, to));
  return names ? refuse('joint-claim-consent-missing', { params: { names } }) : undefined;
}

/** The claim is the complainant's own: changed or given up in part by it alone, while the case is open. */
export const claiming = {
  changeClaim: row({
    label: '变更、放弃投诉请求',
    article: '令121-12',
    by: ['complainant', ...officers],
    from: open,
    asks: form({
      ...newClaim,
      reason: optionalLongText('为什么变更', 300),
      principalConsent,
      recorded: recordedFor.optional(),
    }),
    needs: [
      recordedWhenStaff,
      ({ subject, input }) =>
        sameClaim(claimOf(subject), claimIn(input)) ? badField('requests', '和现在的请求一样，请改好再确认。') : undefined,
      agentMay('changeClaim'),
      toldInTime(after.claimed),
      everyoneAgreed,
    ],
    leaves: ({ subject, input, actor, moment }) => {
      const { reason, principalConsent: principal, recorded } = input;
      const to = claimIn(input);
      const change: ClaimChange = {
        on: recorded?.on ?? moment.today,
        at: moment.now,
        by: actor.relation === 'complainant' ? '投诉人' : actor.name,
        from: claimOf(subject),
        to,
        ...(wasAccepted(subject) && { afterAcceptance: true }),
        ...(reason && { reason }),
        ...(recorded && principal && { principalConsent: principal }),
        ...(recorded && { recorded }),
      };
      // What each agreed to was this change (令121-12): the next one needs their consent anew.
      const people = subject.joint?.people.map((one) => ({
        ...one,
        consents: one.consents.map((consent) =>
          consent.act === 'changeClaim' && !consent.spent ? { ...consent, spent: moment.today } : consent,
        ),
      }));
      return {
        ...without(subject, 'askedFen'),
        ...to,
        claims: [...(subject.claims ?? []), change],
        ...(subject.joint && people && { joint: { ...subject.joint, people } }),
      };
    },
    notice: { complainant: 'claimChanged', respondent: 'claimChanged' },
  }),
};
