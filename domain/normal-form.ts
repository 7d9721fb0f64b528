/** Marks that are not seen, wherever they stand: control and format characters, choices among forms of a letter, fillers, the blank of Braille. */
const unseen = /[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]+/gu;
const dashes = /[\p{Pd}\u2212]+/gu;
/** Whatever stands between the letters of a name; middle dots that Unicode counts among the signs of arithmetic too. */
const punctuation = /[\p{P}\u02d9\u2219\u22c5]+/gu;

const folded = (typed: string) =>
  typed
    .replace(/\u02d9/g, '·')
    .normalize('NFKC')
    .replace(unseen, '')
    .toUpperCase()
    .normalize('NFKC');

/**
 * The one form in which two ways of writing the same code are equal: NFKC (full-width letters and digits as half-width ones), upper case,
 * without blanks, dashes of any kind and marks that are not seen. Used wherever codes are compared; what was typed is kept beside it. Pure.
 */
export function normalCode(typed: string): string {
  return folded(typed).replace(dashes, '');
}

/**
 * The form in which two ways of writing the same name are equal: as {@link normalCode}, without middle dots, brackets and other signs
 * either; of a name of nothing but signs the signs. Pure.
 */
export function normalName(typed: string): string {
  const code = normalCode(typed);
  return code.replace(punctuation, '') || code;
}

/** Whether two names are one, however they were written; a name of nothing is nobody's. Pure. */
export function isSameName(one: string, other: string): boolean {
  const name = normalName(one);
  return name !== '' && name === normalName(other);
}
