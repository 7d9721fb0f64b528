/** A text of at most so many characters (code points, the sign among them); one that is cut ends with `…`. Pure. */
export function shortened(text: string, most: number): string {
  const signs = [...text];
  return signs.length > most ? `${signs.slice(0, most - 1).join('')}…` : text;
}
