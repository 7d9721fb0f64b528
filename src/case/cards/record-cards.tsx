import { sayDate, type CivilDate } from '@domain/civil-date';
import { saySection, sections, type Section } from '@domain/complaint/say';
import type { ComplaintView } from '@domain/complaint/visibility';
import type { Line } from '@domain/say';
import { Card } from '../../ui/card';
import { Facts, factsOf, Lines } from '../../ui/facts';

/** Every section but those which a page tells in a way of its own. */
export const sectionsBut = (own: readonly Section[]): readonly Section[] =>
  (Object.keys(sections) as Section[]).filter((section) => !own.includes(section));

/** Short answers under short questions; everything else is a story with its day. */
const rows: readonly Section[] = ['intake', 'platform12315'];

/** A line that would only repeat the title of its card has no head. */
export const linesOf = (section: Section, complaint: ComplaintView, today: CivilDate): Line[] =>
  saySection(section, complaint, { day: (date) => sayDate(date, today) }).map(({ head, text }) =>
    head === undefined || head === sections[section].title ? { text } : { head, text },
  );

interface Props {
  complaint: ComplaintView;
  today: CivilDate;
  of: readonly Section[];
}

/** What the work on a case left, one card a section; what a reader may not see is not in the view and makes no card. */
export function RecordCards({ complaint, today, of }: Props) {
  return (
    <>
      {of.map((section) => {
        const lines = linesOf(section, complaint, today);
        if (lines.length === 0) return null;
        return (
          <Card key={section} title={sections[section].title}>
            {rows.includes(section) ? <Facts facts={factsOf(lines)} /> : <Lines lines={lines} />}
          </Card>
        );
      })}
    </>
  );
}
