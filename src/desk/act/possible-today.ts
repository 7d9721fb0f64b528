import { county } from '@config/county';
import type { ComplaintRelation } from '@domain/bureau/actor';
import type { Acts } from '@domain/complaint/acts/shared/row';
import { complaintTable } from '@domain/complaint/acts/table';
import type { Complaint } from '@domain/complaint/complaint';
import { sayRefusal } from '@domain/error-table';
import { rowOf, type Acting, type Moment } from '@domain/lifecycle';
import { refusedAnyhow } from '@domain/refused-anyhow';
import { asked } from '../../form/question';
import type { Option, Question } from '@domain/question';

/** What nobody is asked once this is chosen is not typed: only then is what the rules say of the choice certain. */
function knownBy(questions: readonly Question[], path: string, value: string): Record<string, unknown> {
  const open = asked(questions, { [path]: value }).map((one) => one.path.split('.')[0] ?? '');
  const shut = questions.map((one) => one.path.split('.')[0] ?? '').filter((root) => !open.includes(root));
  return { ...Object.fromEntries(shut.map((root) => [root, undefined])), [path]: value };
}

/**
 * The questions of an act with, at each choice that the rules would refuse today whatever else is typed, why, or from when on it can be
 * chosen.
 */
export function possibleToday(
  questions: readonly Question[],
  act: string,
  subject: Complaint,
  actor: Acting<ComplaintRelation>,
  moment: Moment,
): readonly Question[] {
  const row = rowOf<Acts[string]>(complaintTable, act);
  if (!row?.needs) return questions;
  const step = { subject, actor, moment, settings: county.settings };
  const said = (path: string, option: Option): Option => {
    const refusal = refusedAnyhow(row, step, knownBy(questions, path, option.value));
    if (!refusal) return option;
    const { date } = refusal.params ?? {};
    return { ...option, hint: date === undefined ? sayRefusal(refusal).say : `可于 ${date} 起选这一项` };
  };
  return questions.map((question) =>
    question.kind === 'one' && question.options
      ? { ...question, options: question.options.map((option) => said(question.path, option)) }
      : question,
  );
}
