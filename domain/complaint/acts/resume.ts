import type { CivilDate } from '../../civil-date';
import { form, yesNo } from '../../fields';
import { without } from '../../without';
import type { Complaint } from '../complaint';
import { reason, row } from './shared/row';
import { nobody } from './shared/tells';

/** The recusal that waited, with what was decided on it. */
function decidedOn(
  { suspension, handler, recusals = [] }: Complaint,
  { recused, reason: why }: { recused: boolean; reason: string },
  by: string,
  on: CivilDate,
): Pick<Complaint, 'recusals'> {
  const of = suspension?.of ?? handler;
  if (!suspension || !of) return {};
  const { on: askedOn, by: asked, from, reason: said } = suspension;
  const decided = { on, by, recused, reason: why };
  return { recusals: [...recusals, { on: askedOn, asked, ...(from && { from }), of, reason: said, decided }] };
}

export const resume = row({
  label: '决定是否回避，恢复调解',
  article: '令121-21',
  by: ['leader'],
  from: ['suspended'],
  to: 'accepted',
  asks: form({ recused: yesNo('回避'), reason }),
  second: { first: ({ subject }) => [subject.suspension?.of, subject.handler], own: 'recusal-own' },
  leaves: ({ subject, input, actor, moment }) => {
    const resumed = { ...without(subject, 'suspension'), ...decidedOn(subject, input, actor.name, moment.today) };
    if (!input.recused || !subject.handler) return resumed;
    return { ...without(resumed, 'handler'), recused: [...(subject.recused ?? []), subject.handler.member] };
  },
  notice: { complainant: 'resumed', respondent: 'resumed' },
  tells: nobody,
  confidential: false,
});
