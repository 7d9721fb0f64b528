import { sayDate, sayFullDate, type CivilDate } from '@domain/civil-date';
import { saySection as sayOfComplaint, sections as complaintSections, type Section } from '@domain/complaint/say';
import { saySection as sayOfFeedback, sections as feedbackSections, type Section as FeedbackSection } from '@domain/feedback/say';
import { postWords } from '@domain/complaint/words';
import type { Line, Wording } from '@domain/say';
import type { client } from '../../cloud/client';

export type OwnComplaint = Awaited<ReturnType<typeof client.complaints.ownData.query>>['rows'][number];
export type OwnAgainst = Awaited<ReturnType<typeof client.complaints.ownDataAgainst.query>>['rows'][number];
export type OwnFeedback = Awaited<ReturnType<typeof client.accounts.ownFeedback.query>>['rows'][number];

const onScreen = (today?: CivilDate): Wording => ({ day: (date) => sayDate(date, today) });
/** A copy is read in other years too. */
const onPaper: Wording = { day: sayFullDate };

/** Who the person is in one case, and what it agreed to. */
export const personIn = (row: OwnComplaint, today?: CivilDate): Line[] => sayOfComplaint('complainant', row, onScreen(today));

/** As whom the person opened a complaint about a shop. */
const joinedLines = ({ joined }: OwnAgainst, { day }: Wording): Line[] =>
  joined
    ? [
        { head: '您的姓名', text: joined.name },
        { head: '您是', text: `${postWords[joined.post]}，${day(joined.on)}打开` },
      ]
    : [];

/** Who the person is in a complaint about a shop, and what is kept of the shop. */
export const shopIn = (row: OwnAgainst, today?: CivilDate): Line[] => [
  ...joinedLines(row, onScreen(today)),
  ...sayOfComplaint('respondent', row, onScreen(today)),
];

const sectionsOfFeedback = Object.keys(feedbackSections) as FeedbackSection[];

/** Everything of one piece of feedback. */
export const feedbackLines = (row: OwnFeedback, today?: CivilDate): Line[] =>
  sectionsOfFeedback.flatMap((section) => sayOfFeedback(section, row, onScreen(today)));

const told = (lines: readonly Line[]) => lines.map(({ head, text }) => [head, text].filter(Boolean).join('：'));

function partOf(title: string, lines: readonly Line[]): string[] {
  return lines.length ? [`【${title}】`, ...told(lines)] : [];
}

/**
 * The copy a person may have (PIPL 45), as text: all that is kept of its cases and its feedback, as far as the person may read it. It walks
 * the facts: what is added to a case is in the next copy.
 */
export function copyOf(
  complaints: readonly OwnComplaint[],
  feedback: readonly OwnFeedback[],
  against: readonly OwnAgainst[] = [],
): string {
  const cases = [...complaints, ...against].map((row) =>
    (Object.keys(complaintSections) as Section[])
      .flatMap((section) => partOf(complaintSections[section].title, sayOfComplaint(section, row, onPaper)))
      .join('\n'),
  );
  const said = feedback.map((row) =>
    sectionsOfFeedback
      .flatMap((section) => partOf(feedbackSections[section].title, sayOfFeedback(section, row, onPaper)))
      .join('\n'),
  );
  const joined = against.map((row) => partOf(`${row.no ?? ''} 您的身份`, joinedLines(row, onPaper)).join('\n'));
  return [...cases, ...joined, ...said].join('\n\n');
}
