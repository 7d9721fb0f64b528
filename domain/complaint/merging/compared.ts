import { labelIn } from '../../facts';
import { currentDeadline, isOpen } from '../../law/deadline/running';
import type { Moment } from '../../lifecycle';
import { linesOf, type Line, type Wording } from '../../say';
import type { Complaint } from '../complaint';
import { complaintLabels } from '../labels';
import { complaintSays } from '../say';
import { viewComplaint, type ComplaintView } from '../visibility';
import { fieldsOf } from './fates';
import { merged } from './merged';

/** One fact of two cases side by side, and what goes on of it; empty where a case has none. */
export interface Compared {
  label: string;
  here: string;
  there: string;
  goesOn: string;
}

/** What an officer sees before two cases become one. */
export interface Comparison {
  differs: Compared[];
  /** Labels of what both say alike. */
  alike: string[];
  /** Labels of what stays in the merged case and is read there. */
  stays: string[];
}

const lines = linesOf<Complaint, ComplaintView>(complaintLabels, complaintSays);

/** What is weighed, in the order an officer would ask. */
const weighed = [
  'state',
  'receivedOn',
  'deadlines',
  'complainant',
  'respondent',
  'purchase',
  'category',
  'problem',
  'facts',
  'requests',
  'otherRequest',
  'askedFen',
  'consents',
  'answer',
  'handler',
  'office',
  'platform12315No',
  'senders',
  'identity',
  'agent',
  'guardian',
  'helper',
  'evidence',
  'mediation',
  'supplements',
] as const satisfies readonly (keyof Complaint)[];

const ways = { C1: '受理决定', C2: '调解' } as const;
const many = (count: number, what: string): Line[] => (count ? [{ text: `${count} ${what}` }] : []);

/** Of long lists how many, of periods the days by which something is due. */
const inShort: Partial<Record<keyof Complaint, (complaint: Complaint, wording: Wording) => Line[]>> = {
  deadlines: (complaint, { day }) =>
    (['C1', 'C2'] as const).flatMap((id) => {
      const period = currentDeadline(complaint, id);
      return period && isOpen(period) ? [{ text: `${ways[id]}最迟 ${day(period.dueOn)}` }] : [];
    }),
  evidence: ({ evidence = [] }) => many(evidence.length, '个文件'),
  mediation: ({ mediation = [] }) => many(mediation.length, '次'),
  supplements: ({ supplements = [] }) => many(supplements.length, '次'),
};

function textOf(field: keyof Complaint, complaint: Complaint, wording: Wording): string {
  const said = inShort[field]?.(complaint, wording) ?? lines(field, viewComplaint(complaint, 'leader'), wording);
  const label = labelIn<Complaint>(complaintLabels, field);
  return said.map(({ head, text }) => (head && head !== label ? `${head}：${text}` : text)).join('\n');
}

/** Of what the other case keeps in words of its own, that it comes along. */
const keptBeside = (label: string, went: string, here: string): string =>
  here && went !== here ? `${went}\n另记下那一件的${label}` : went;

const isThere = (value: unknown) => value !== undefined && !(Array.isArray(value) && value.length === 0);

/**
 * `source` and `target` side by side, and what the merge of the one into the other would leave, worked out by the merge itself; the two may
 * not be allowed to merge. Pure.
 */
export function compared(source: Complaint, target: Complaint, moment: Moment, wording: Wording): Comparison {
  const after = merged(source, source, target, { by: '' }, moment).target;
  const rows = weighed.map((field): Compared => {
    const label = labelIn<Complaint>(complaintLabels, field);
    const [here, there, went] = [source, target, after].map((one) => textOf(field, one, wording)) as [string, string, string];
    const goesOn = fieldsOf('kept').indexOf(field) >= 0 ? keptBeside(label, went, here) : went;
    return { label, here, there, goesOn };
  });
  return {
    differs: rows.filter(({ here, there, goesOn }) => here !== there || goesOn !== there),
    alike: rows.filter(({ here, there, goesOn }) => here && here === there && goesOn === there).map(({ label }) => label),
    stays: fieldsOf('there')
      .filter((field) => weighed.indexOf(field as (typeof weighed)[number]) < 0 && isThere(source[field]))
      .map((field) => labelIn<Complaint>(complaintLabels, field)),
  };
}
