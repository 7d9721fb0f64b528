import { refuse, type Refusal } from '../../errors';
import { form, optionalLongText } from '../../fields';
import { without } from '../../without';
import { claimOf, sameClaim } from '../claim';
import type { ClaimChange } from '../records';
import { wasAccepted } from '../relations';
import { after } from './shared/days';
import { claimIn, claimIsWhole, newClaim } from './shared/new-claim';
import {
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
  type Act,
} from './shared/row';
import { whoHasIt } from './shared/tells';

type Asked = Parameters<typeof claimIn>[0];

/** 令121-12: everyone represented agreed to this claim; what was agreed to before an earlier change is spent. */
function everyoneAgreed({ subject, input }: Act<Asked>): Refusal | undefined {
  const to = claimIn(input);
  const names = notAgreed(subject, ({ claim, spent }) => claim !== undefined && !spent && sameClaim(claim, to));
  return names ? refuse('joint-claim-consent-missing', { params: { names } }) : undefined;
}

/** The claim is the complainant's own: changed or given up in part by it alone, while the case is open. */
export const changeClaim = row({
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
    claimIsWhole,
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
      ...without(subject, 'askedFen', 'otherRequest'),
      ...to,
      claims: [...(subject.claims ?? []), change],
      ...(subject.joint && people && { joint: { ...subject.joint, people } }),
    };
  },
  notice: { complainant: 'claimChanged', respondent: 'claimChanged' },
  tells: whoHasIt('投诉人变更了请求', '请看现在的请求；已经录入12315的，那里也要更新。'),
  confidential: false,
  share: { day: 3, total: 10 },
});
