import type { Party } from '@domain/complaint/records';

/** Which side of the case one is on; undefined for the bureau. */
export function sideOf(relations: readonly string[]): Party | undefined {
  return (['complainant', 'respondent'] as const).find((side) => relations.includes(side));
}
