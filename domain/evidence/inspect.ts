import { refuse } from '../errors';
import type { PhoneRefusal } from '../phone-errors';
import { holdsTogether } from './check-sums';
import { glanced } from './glance';
import type { EvidenceType } from './limits';
import { faultOfPdf, type Inflate } from './pdf-programs';
import { stripped } from './strip';

/**
 * As {@link glanced}, and as far as bytes can be looked into without showing them: a picture that holds together from its first byte to its
 * end, a PDF that neither acts by itself nor hides a file. Pure.
 */
export function inspected(bytes: Uint8Array, inflate: Inflate): { type: EvidenceType } | PhoneRefusal {
  const found = glanced(bytes);
  if ('refused' in found) return found;
  const refusal = found.type === 'application/pdf' ? faultOfPdf(bytes, inflate) : undefined;
  if (refusal) return refusal;
  const whole = stripped(bytes, found.type) !== undefined && (found.type !== 'image/png' || holdsTogether(bytes));
  return whole ? found : refuse('evidence-broken');
}
