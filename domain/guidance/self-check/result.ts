import { sayFullDate } from '../../civil-date';
import { checkById, groupWords } from '../checks/list';
import type { Check } from '../checks/check';
import { sayCited } from '../laws';
import type { Answered, CheckAnswer } from './self-check';
import type { SelfCheckView } from './visibility';

/** How often each was answered. Pure. */
export function countsOf(answers: readonly Answered[] = []): Record<CheckAnswer, number> {
  const of = (wanted: CheckAnswer) => answers.filter(({ answer }) => answer === wanted).length;
  return { yes: of('yes'), no: of('no'), notApplicable: of('notApplicable') };
}

/** What there is to mend, in the order of the list. Pure. */
export const toMend = (answers: readonly Answered[] = []): Check[] =>
  answers.flatMap(({ check, answer }) => (answer === 'no' ? (checkById(check) ?? []) : []));

/** What has become of what was to mend: done, still there, or new. Pure. */
export function compared(before: readonly Answered[] = [], after: readonly Answered[] = []) {
  const no = (all: readonly Answered[]) => new Set(toMend(all).map(({ id }) => id));
  const first = no(before);
  const last = no(after);
  const asked = new Set(after.map(({ check }) => check));
  const of = (ids: Iterable<string>) => [...ids].flatMap((id) => checkById(id) ?? []);
  return {
    mended: of([...first].filter((id) => asked.has(id) && !last.has(id))),
    still: of([...first].filter((id) => last.has(id))),
    fresh: of([...last].filter((id) => !first.has(id))),
  };
}

/** Under every result: what a self-check is, and what it is not (消费者权益保护法实施条例 30). */
export const guidanceOnly =
  '自查是行政指导，只给您自己看。您的答案不作为违法的证据，也不作为检查、处罚的线索；工作人员看不到您答了什么。它不能代替法律，条文以公布的文本为准。';

const numbered = (lines: readonly string[]) => lines.map((line, index) => `${index + 1}. ${line}`);

/** A result as a text to print, keep or send: what to mend and how, with the articles. Pure. */
export function sayResult(of: SelfCheckView, name?: string): string {
  const { yes, no, notApplicable } = countsOf(of.answers);
  const mend = toMend(of.answers).flatMap(({ id, group, asks, mend: how, basis }) => [
    '',
    `【${groupWords[group]}】${id} ${asks}`,
    ...numbered(how),
    `依据：${basis.map(sayCited).join('、')}`,
  ]);
  return [
    `合规自查结果${name ? `　${name}` : ''}`,
    `按 ${sayFullDate(of.day ?? of.on)} 的规定，清单 ${of.list ?? ''} 版`,
    `做到 ${yes} 项，要改 ${no} 项，不适用 ${notApplicable} 项`,
    ...(no ? mend : ['', '没有要改的。情况变了、规定变了，再查一次。']),
    '',
    guidanceOnly,
  ].join('\n');
}
