import * as z from 'zod';
import { optionalLongText } from '../../../fields';
import type { Complaint } from '../../complaint';

export const stars = z
  .number({ error: '请选择满意程度。' })
  .int({ error: '请选择 1 到 5 星。' })
  .min(1, { error: '请选择 1 到 5 星。' })
  .max(5, { error: '请选择 1 到 5 星。' });

export const words = optionalLongText('意见', 300);

/** Asked of complaints accepted and closed, and of rejected ones; not of those others go on with. */
export function ratable({ decision, closing }: Complaint): boolean {
  return decision !== undefined && closing !== undefined && closing.outcome !== 'merged' && closing.outcome !== 'takenOver';
}
