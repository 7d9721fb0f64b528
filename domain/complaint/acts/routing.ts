import { HOUSE } from '../../law/cite';
import * as z from 'zod';
import { refuse } from '../../errors';
import { choice, form, longText, text } from '../../fields';
import { number12315Schema } from '../../bureau/number-12315';
import type { Complaint } from '../complaint';
import {
  type Act,
  always,
  badField,
  helperConfirmed,
  mediating,
  noProposal,
  notEntrusted,
  numbered,
  open,
  reason,
  row,
  staffOfCase,
} from './row';
import { asBeforeMerge } from '../merging';
import { without } from '../../without';

const office = z.string({ error: '请选择单位。' });

function routed({ subject, actor, moment }: Act<unknown>, to: string, why: string): Complaint {
  const rest = without(subject, 'handler');
  const line = { on: moment.today, by: actor.name, from: subject.office, to, reason: why };
  return { ...rest, office: to, routing: [...(subject.routing ?? []), line] };
}

const intakeOf = (subject: Complaint) => subject.intakeOffice ?? subject.office;

/** Where a case lies inside the bureau, and its record in the national platform. Neither stops nor restarts a period. */
export const routing = {
  distribute: row({
    label: '分送办理单位',
    article: '令121-41',
    by: ['intake', 'leader'],
    from: ['received'],
    asks: form({ office, reason: longText('说明', 2, 200) }),
    when: noProposal,
    needs: [
      ({ subject, actor }) => (actor.office === intakeOf(subject) ? undefined : refuse('return-not-forward')),
      // A code of no office would take the case out of every queue and every figure.
      ({ input, settings }) =>
        settings.offices.includes(input.office) ? undefined : badField('office', '请从本局的单位里选择。'),
      ({ subject, input }) => (input.office === subject.office ? badField('office', '案子已经在这个单位。') : undefined),
    ],
    leaves: (step) => routed(step, step.input.office, step.input.reason),
  }),
  return: row({
    label: '退回接收单位',
    article: '令121-41',
    by: staffOfCase,
    from: ['received'],
    asks: form({ reason }),
    when: (subject) => (subject.office === intakeOf(subject) ? refuse('wrong-state') : noProposal(subject)),
    leaves: (step) => routed(step, intakeOf(step.subject), step.input.reason),
  }),
  takeOn: row({
    label: '领办',
    article: '令121-41',
    by: ['handler'],
    from: open,
    asks: form({}),
    when: (subject) => (subject.handler ? refuse('wrong-state') : undefined),
    leaves: ({ subject, actor }) => ({ ...subject, handler: { member: actor.member, name: actor.name } }),
  }),
  release: row({
    label: '收回，请别人领办',
    article: '令121-41',
    by: ['leader'],
    from: open,
    asks: form({ reason }),
    when: (subject) => (subject.handler ? undefined : refuse('wrong-state')),
    leaves: ({ subject, input, actor, moment }) => {
      const rest = without(subject, 'handler');
      const line = { on: moment.today, by: actor.name, from: subject.office, to: subject.office, reason: input.reason };
      return { ...rest, routing: [...(subject.routing ?? []), line] };
    },
  }),
  takeOver: row({
    label: '由其他机关办理',
    article: '令121-13',
    by: ['leader'],
    from: open,
    to: 'closed',
    asks: form({
      authority: text('接着办的机关', 4, 60),
      basis: choice('依据', ['superior', 'designated']),
      documentNo: text('文书编号', 2, 60),
      reason,
    }),
    when: noProposal,
    needs: [numbered],
    deadlines: { stop: ['C1', 'C2'] },
    leaves: ({ subject, input, actor, moment }) => ({
      ...subject,
      takenOverBy: { authority: input.authority, basis: input.basis, documentNo: input.documentNo },
      closing: { on: moment.today, by: actor.name, outcome: 'takenOver', reason: input.reason },
    }),
    notice: { complainant: 'takenOver', respondent: 'takenOver' },
  }),
  merge: row({
    label: '并入另一件投诉',
    article: HOUSE,
    by: staffOfCase,
    from: ['received', ...mediating],
    to: 'closed',
    asks: form({
      into: text('并入的投诉编号', 6, 30).transform((no) => no.toUpperCase()),
      reason,
    }),
    // The record in the national platform is then that of the case it goes on in; the reason is the named one.
    when: (subject) => noProposal(subject) ?? notEntrusted(subject) ?? helperConfirmed(subject),
    needs: [({ subject, input }) => (input.into === subject.no ? badField('into', '不能并入它自己。') : undefined)],
    deadlines: { stop: ['C1', 'C2'] },
    leaves: ({ subject, input, actor, moment }) => ({
      ...subject,
      mergedInto: input.into,
      closing: { on: moment.today, by: actor.name, outcome: 'merged', reason: input.reason },
    }),
    notice: { complainant: 'merged' },
  }),
  // Whether the other case still allows it is asked of both in one transaction (merging.ts).
  unmerge: row({
    label: '撤销并入，单独办理',
    article: HOUSE,
    by: ['leader'],
    from: ['closed'],
    asks: form({ reason }),
    when: (subject) => (subject.goesOn ? undefined : refuse('wrong-state')),
    back: ({ goesOn, state }) => goesOn?.state ?? state,
    leaves: ({ subject }) => asBeforeMerge(subject),
    notice: { complainant: 'unmerged' },
  }),
  set12315: row({
    label: '登记全国12315平台编号',
    article: '令121-40',
    by: staffOfCase,
    from: always,
    asks: form({
      number: number12315Schema,
    }),
    leaves: ({ subject, input, actor, moment }) => ({
      ...subject,
      platform12315No: input.number,
      platform12315: { on: moment.today, by: actor.name },
    }),
  }),
  without12315: row({
    label: '写明没有12315平台编号的原因',
    article: '令121-40',
    by: staffOfCase,
    // A case its parties ended themselves may be closed and still not entered.
    from: always,
    asks: form({ reason }),
    when: (subject) => (subject.platform12315No ? refuse('wrong-state') : undefined),
    leaves: ({ subject, input, actor, moment }) => ({
      ...subject,
      no12315: { reason: input.reason, by: actor.name, on: moment.today },
    }),
  }),
};
