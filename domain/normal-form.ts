/**
 * The one form in which two ways of writing the same code are equal: NFKC (full-width letters and digits as half-width ones), upper case,
 * without blanks, dashes of any kind and marks that are not seen. Used wherever codes are compared; what was typed is kept beside it.
 */
export function normalCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/[\s\p{C}\p{Pd}\u2212\u00b7\u3000]+/gu, '')
    .toUpperCase();
}

/** The form in which two ways of writing the same name are equal: as {@link normalCode}, without middle dots either. */
export function normalName(typed: string): string {
  return normalCode(typed).replace(/[·•‧∙⋅・．.]/g, '');
}
