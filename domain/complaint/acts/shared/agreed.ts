import type { Answers } from '../../../question';
import type { Consents } from '../../complaint';

/** What was agreed to before, as it stands in a form that asks for it anew. */
export function agreed(consents: Partial<Consents> = {}): Answers {
  return Object.fromEntries(Object.entries(consents).map(([path, yes]) => [path, yes ? 'yes' : 'no']));
}
