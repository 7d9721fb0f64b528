import { without } from '../../../without';
import type { Complaint } from '../../complaint';
import type { Act } from './row';

export function routed({ subject, actor, moment }: Act<unknown>, to: string, why: string): Complaint {
  const rest = without(subject, 'handler');
  const line = { on: moment.today, by: actor.name, from: subject.office, to, reason: why };
  return { ...rest, office: to, routing: [...(subject.routing ?? []), line] };
}

export const intakeOf = (subject: Complaint) => subject.intakeOffice ?? subject.office;
