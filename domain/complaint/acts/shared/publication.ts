import type { Complaint } from '../../complaint';
import type { Publication } from '../../records';

const resultOf = ({ closing }: Complaint): Publication['of'] | undefined =>
  closing && { closedOn: closing.on, outcome: closing.outcome };

export function withLine(subject: Complaint, line: Omit<Publication, 'of'>): Complaint {
  const of = resultOf(subject);
  return of ? { ...subject, publication: [...(subject.publication ?? []), { ...line, of }] } : subject;
}
