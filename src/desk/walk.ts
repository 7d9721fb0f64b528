/** The list an officer works through, as it was last shown: where one goes on after a case. */
let shown: readonly string[] = [];

export function walkThrough(ids: readonly string[]): void {
  shown = ids;
}

/** The case after this one in the list; the one before it at the end of the list, undefined where there is no other. */
export function nextOf(id: string, list: readonly string[] = shown): string | undefined {
  const place = list.indexOf(id);
  return place < 0 ? undefined : (list[place + 1] ?? list[place - 1]);
}
