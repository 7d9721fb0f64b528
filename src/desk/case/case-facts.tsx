import type { CivilDate } from '@domain/civil-date';
import { sections } from '@domain/complaint/say';
import type { ComplaintView } from '@domain/complaint/visibility';
import { linesOf } from '../../case/cards/record-cards';
import { Card } from '../../ui/card';
import { Facts, factsOf, type Fact } from '../../ui/facts';
import { Phone } from '../../ui/phone';

/** What an officer reads before acting. */
export const factSections = ['content', 'respondent', 'complainant', 'intake'] as const;

/** An officer calls with one tap. */
const called = ({ q, a }: Fact) => (q === '电话' ? <Phone number={a} /> : a);

/** The facts an officer reads before acting: what is complained of, of whom, by whom. */
export function CaseFacts({ complaint, today }: { complaint: ComplaintView; today: CivilDate }) {
  return (
    <>
      {factSections.map((section) => {
        const lines = linesOf(section, complaint, today);
        if (lines.length === 0) return null;
        return (
          <Card key={section} title={sections[section].title}>
            <Facts facts={factsOf(lines)} shown={called} />
          </Card>
        );
      })}
    </>
  );
}
