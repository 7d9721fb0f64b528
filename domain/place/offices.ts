import { county } from '@config/county';

/** A unit of the bureau by its code, as people call it; the code itself where this county has no such unit. */
export function officeName(code: string): string {
  return county.offices.find((office) => office.code === code)?.name ?? code;
}
