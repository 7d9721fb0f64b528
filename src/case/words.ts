import { county } from '@config/county';

/** A unit of the bureau by its code. */
export function officeName(code: string | undefined): string {
  return county.offices.find((office) => office.code === code)?.name ?? code ?? '';
}
