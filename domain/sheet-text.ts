/**
 * What a sheet takes for something else than text: a formula (`=`, `+`, `-`, `@`, full-width ones too, behind marks nobody sees as well), a
 * quote, which opens a cell that holds whatever follows and may begin with a formula, numbers of which it keeps fifteen digits and no zero
 * before them, and what it reads as a power of ten (1E10).
 */
const taken = /^(?:[\s\p{C}]*["=+\-@＝＋－＠]|0\d|\d{12,}$|\d+(?:\.\d+)?[eE]\d+$)/u;

/** A text as it stands in a sheet, behind the mark of a text (') where it needs one; {@link fromSheetText} reads it back. Pure. */
export const asSheetText = (text: string): string => (taken.test(text.replace(/^'+/, '')) ? `'${text}` : text);

/** A cell without the mark of a text that was set before it. Pure. */
export const fromSheetText = (cell: string): string =>
  cell.startsWith("'") && taken.test(cell.replace(/^'+/, '')) ? cell.slice(1) : cell;
