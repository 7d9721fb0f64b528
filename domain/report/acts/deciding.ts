import * as z from 'zod';
import { choice } from '../../fields';
import type { Calendar } from '../../law/calendar/calendar';
import type { CivilDate } from '../../civil-date';
import { cite } from '../../law/cite';
import { extendDeadline, isLate } from '../../law/deadline/clocks';
import { refuse, type Refusal } from '../../errors';
import { lengthOf, periods } from '../../law/regulation/periods';
import { without } from '../../without';
import { changeVerifying, verifying } from '../clocks';
import { filingConditions, notFilingGrounds } from '../grounds';
import { ownVerification } from '../results';
import type { FilingCondition, NotFilingGround, Report, ReportProposal } from '../report';
import { decidedOnItsDay, signed } from './decision-day';
import { anotherApproves, badField, bureauHead, form, noProposal, reason, row, verifiers, type ReportAct } from './row';

const grounds = Object.keys(notFilingGrounds) as [NotFilingGround, ...NotFilingGround[]];
const conditions = Object.keys(filingConditions) as [FilingCondition, ...FilingCondition[]];
const holds = (what: string) => z.literal(true, { error: `要先核实：${what}。` });

function proposed(
  { subject, actor, moment }: ReportAct<{ reason: string }>,
  what: { kind: 'file' | 'extend' } | { kind: 'notFile'; ground: NotFilingGround; lacking?: FilingCondition },
  why: string,
): Report {
  const proposal = { ...what, member: actor.member, name: actor.name, on: moment.today, reason: why } as ReportProposal;
  return { ...subject, proposal };
}

/** Where a proposal of this kind waits; absent otherwise. */
function waiting<Kind extends ReportProposal['kind']>(
  subject: Report,
  kind: Kind,
): Extract<ReportProposal, { kind: Kind }> | undefined {
  return subject.proposal?.kind === kind ? (subject.proposal as Extract<ReportProposal, { kind: Kind }>) : undefined;
}

const needsProposal = (kind: ReportProposal['kind']) => (subject: Report) =>
  waiting(subject, kind) ? undefined : refuse('proposal-missing');

/** 延长 is once for each period, under 程序规定-18 alone, and before it is over: what is late stays late. */
function mayExtend(subject: Report, today: CivilDate, calendar: Calendar): Refusal | undefined {
  const running = verifying(subject);
  if (!running) return refuse('wrong-state');
  const own = ownVerification(subject);
  if (own) return refuse('extension-unknown', { params: { article: cite(own.article) } });
  if (running.length > lengthOf(running.id, subject.receivedOn).length) return refuse('extended-before');
  return isLate(running, today, calendar) ? refuse('extension-late') : undefined;
}

/** 立案、不予立案、延长: proposed by who verified, decided by the head of the bureau (程序规定-18). */
export const decidingActs = {
  proposeFile: row({
    label: '提请立案',
    article: '程序规定-19',
    by: verifiers,
    from: ['received'],
    asks: form({
      evidence: holds(filingConditions.evidence),
      penalty: holds(filingConditions.penalty),
      competence: holds(filingConditions.competence),
      limitation: holds(filingConditions.limitation),
      reason,
    }),
    when: noProposal,
    leaves: (step) => proposed(step, { kind: 'file' }, step.input.reason),
  }),
  proposeNotFile: row({
    label: '提请不予立案',
    article: '程序规定-20',
    by: verifiers,
    from: ['received'],
    asks: form({
      ground: choice('不予立案的情形', grounds),
      lacking: choice('哪一项立案条件不符合', conditions).optional(),
      reason,
    }),
    when: noProposal,
    needs: [
      ({ input: { ground, lacking } }) => {
        if (ground === 'N0' && !lacking) return badField('lacking', '请选择哪一项立案条件不符合（程序规定第十九条）。');
        return ground !== 'N0' && lacking ? badField('lacking', '按第二十条不予立案的，不选立案条件。') : undefined;
      },
    ],
    leaves: (step) => {
      const { ground, lacking, reason: why } = step.input;
      return proposed(step, { kind: 'notFile', ground, ...(lacking && { lacking }) }, why);
    },
  }),
  proposeExtend: row({
    label: '提请延长核查',
    article: '程序规定-18',
    by: verifiers,
    from: ['received'],
    asks: form({ reason }),
    when: (subject, _settings, today, calendar) => mayExtend(subject, today, calendar) ?? noProposal(subject),
    leaves: (step) => proposed(step, { kind: 'extend' }, step.input.reason),
  }),
  approveFile: row({
    label: '批准立案',
    article: '程序规定-18',
    by: ['leader'],
    from: ['received'],
    to: 'filed',
    asks: signed,
    when: needsProposal('file'),
    second: anotherApproves,
    needs: [bureauHead, ...decidedOnItsDay],
    deadlines: { stop: ['C4', 'C5', 'C6'] },
    leaves: ({ subject, input: { on: day, proof }, actor, moment }) => {
      const proposal = waiting(subject, 'file');
      if (!proposal) return subject;
      const on = day ?? moment.today;
      const by = { on, ...(proof && { proof }), proposedBy: proposal.name, approvedBy: actor.name, reason: proposal.reason };
      return { ...without(subject, 'proposal'), decision: { kind: 'filed', article: '程序规定-19', ...by } };
    },
  }),
  approveNotFile: row({
    label: '批准不予立案',
    article: '程序规定-18',
    by: ['leader'],
    from: ['received'],
    to: 'closed',
    asks: signed,
    when: needsProposal('notFile'),
    second: anotherApproves,
    needs: [bureauHead, ...decidedOnItsDay],
    deadlines: { stop: ['C4', 'C5', 'C6'] },
    leaves: ({ subject, input: { on: day, proof }, actor, moment }) => {
      const proposal = waiting(subject, 'notFile');
      if (!proposal) return subject;
      const { ground, lacking, reason: why, name } = proposal;
      const { article } = notFilingGrounds[ground];
      const on = day ?? moment.today;
      const by = { on, ...(proof && { proof }), proposedBy: name, approvedBy: actor.name };
      const decision = { kind: 'notFiled' as const, ...by, article, ground, ...(lacking && { lacking }), reason: why };
      return { ...without(subject, 'proposal'), decision, closing: { on, by: actor.name, outcome: 'notFiled', reason: why } };
    },
  }),
  approveExtend: row({
    label: '批准延长核查',
    article: '程序规定-18',
    by: ['leader'],
    from: ['received'],
    asks: form({}),
    when: (subject, _settings, today, calendar) => needsProposal('extend')(subject) ?? mayExtend(subject, today, calendar),
    second: anotherApproves,
    needs: [bureauHead],
    leaves: ({ subject, actor, moment }) => {
      const running = verifying(subject);
      const longer = running && periods[running.id].extension?.length;
      const extended = longer
        ? changeVerifying(subject, (deadline) => extendDeadline(deadline, longer, moment.calendar))
        : subject;
      const extension = { on: moment.today, approvedBy: actor.name, reason: subject.proposal?.reason ?? '' };
      return { ...without(extended, 'proposal'), extensions: [...(subject.extensions ?? []), extension] };
    },
  }),
  decline: row({
    label: '退回提请',
    article: '程序规定-18',
    by: ['leader'],
    from: ['received'],
    asks: form({ reason }),
    when: (subject) => (subject.proposal ? undefined : refuse('proposal-missing')),
    second: anotherApproves,
    leaves: ({ subject, input, actor, moment }) => {
      const { proposal } = subject;
      if (!proposal) return subject;
      const line = { proposal, by: actor.name, on: moment.today, reason: input.reason };
      return { ...without(subject, 'proposal'), declined: [...(subject.declined ?? []), line] };
    },
  }),
};
