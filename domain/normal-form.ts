/** Marks that are not seen, wherever they stand: control and format characters, choices among forms of a letter, fillers, the blank of Braille. */
const unseen = /[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]+/gu;
const dashes = /[\p{Pd}\u2212]+/gu;
/** Dots and quotes that become a blank with a mark over it in NFKC, which would join the letter before them. */
const standsAlone = /[\u02d9\u00b4]/g;
/** Whatever stands between the letters of a name: the dots, too, that Unicode counts among the signs of arithmetic, shapes and letters. */
const punctuation =
  /[\p{P}\u2218\u2219\u22c5\u25aa\u25ab\u25cf\u25e6\u26ab\u2981\u2b24\ua78f\u1427\u02bb-\u02bf\u02ca\u02cb`|]+/gu;

const folded = (typed: string) =>
  typed.replace(standsAlone, '·').normalize('NFKC').replace(unseen, '').toUpperCase().normalize('NFKC');

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
