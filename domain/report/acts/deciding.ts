import * as z from 'zod';
import { choice } from '../../fields';
import { extendDeadline } from '../../law/deadline/clocks';
import { refuse } from '../../errors';
import { periods } from '../../law/regulation/periods';
import { without } from '../../without';
import { changeVerifying, verifying } from '../clocks';
import { filingConditions, notFilingGrounds } from '../grounds';
import type { NotFilingGround, Report, ReportProposal } from '../report';
import { bureauHead, form, noProposal, notOwnProposal, reason, row, verifiers, type ReportAct } from './row';

const grounds = Object.keys(notFilingGrounds) as [NotFilingGround, ...NotFilingGround[]];
const holds = (what: string) => z.literal(true, { error: `要先核实：${what}。` });

function proposed(
  { subject, actor, moment }: ReportAct<{ reason: string }>,
  what: { kind: 'file' | 'extend' } | { kind: 'notFile'; ground: NotFilingGround },
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
    asks: form({ ground: choice('不予立案的情形', grounds), reason }),
    when: noProposal,
    leaves: (step) => proposed(step, { kind: 'notFile', ground: step.input.ground }, step.input.reason),
  }),
  proposeExtend: row({
    label: '提请延长核查',
    article: '程序规定-18',
    by: verifiers,
    from: ['received'],
    asks: form({ reason }),
    when: (subject) => (subject.extension ? refuse('extended-before') : noProposal(subject)),
    leaves: (step) => proposed(step, { kind: 'extend' }, step.input.reason),
  }),
  approveFile: row({
    label: '批准立案',
    article: '程序规定-18',
    by: ['leader'],
    from: ['received'],
    to: 'filed',
    asks: form({}),
    when: needsProposal('file'),
    needs: [bureauHead, notOwnProposal],
    deadlines: { stop: ['C4', 'C5'] },
    leaves: ({ subject, actor, moment }) => {
      const proposal = waiting(subject, 'file');
      if (!proposal) return subject;
      const by = { proposedBy: proposal.name, approvedBy: actor.name, on: moment.today, reason: proposal.reason };
      return { ...without(subject, 'proposal'), decision: { kind: 'filed', article: '程序规定-19', ...by } };
    },
  }),
  approveNotFile: row({
    label: '批准不予立案',
    article: '程序规定-18',
    by: ['leader'],
    from: ['received'],
    to: 'closed',
    asks: form({}),
    when: needsProposal('notFile'),
    needs: [bureauHead, notOwnProposal],
    deadlines: { stop: ['C4', 'C5'] },
    leaves: ({ subject, actor, moment }) => {
      const proposal = waiting(subject, 'notFile');
      if (!proposal) return subject;
      const { ground, reason: why, name } = proposal;
      const { article } = notFilingGrounds[ground];
      const on = moment.today;
      const decision = { kind: 'notFiled' as const, on, proposedBy: name, approvedBy: actor.name, article, ground, reason: why };
      return { ...without(subject, 'proposal'), decision, closing: { on, by: actor.name, outcome: 'notFiled', reason: why } };
    },
  }),
  approveExtend: row({
    label: '批准延长核查',
    article: '程序规定-18',
    by: ['leader'],
    from: ['received'],
    asks: form({}),
    when: needsProposal('extend'),
    needs: [bureauHead, notOwnProposal],
    leaves: ({ subject, actor, moment }) => {
      const running = verifying(subject);
      const longer = running && periods[running.id].extension?.length;
      const extended = longer ? changeVerifying(subject, (deadline) => extendDeadline(deadline, longer)) : subject;
      const extension = { on: moment.today, approvedBy: actor.name, reason: subject.proposal?.reason ?? '' };
      return { ...without(extended, 'proposal'), extension };
    },
  }),
  decline: row({
    label: '退回提请',
    article: '程序规定-18',
    by: ['leader'],
    from: ['received'],
    asks: form({ reason }),
    when: (subject) => (subject.proposal ? undefined : refuse('proposal-missing')),
    needs: [notOwnProposal],
    leaves: ({ subject, input, actor, moment }) => {
      const { proposal } = subject;
      if (!proposal) return subject;
      const line = { proposal, by: actor.name, on: moment.today, reason: input.reason };
      return { ...without(subject, 'proposal'), declined: [...(subject.declined ?? []), line] };
    },
  }),
};
