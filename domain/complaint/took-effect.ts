import type { Reclassification } from './records';

/** Whether what a correction of the classification puts right counts: it moved nothing, or a second person agreed. */
export function tookEffect({ alone, settled }: Reclassification): boolean {
  return alone === true || settled?.agreed === true;
}
