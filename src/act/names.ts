import type { ActNames } from '@domain/act-words';

/** An act as it is called in its list, its title and on the button that sends it; the rule's own label where nothing else is said. */
export function namesOf(label: string, said: ActNames = {}, sends = false): Required<ActNames> {
  const { title = label, word = label, send = sends ? '确认并发出' : '确认' } = said;
  return { title, word, send };
}

/** What the page that led here already knows, by path of the form. */
export function givenIn(params: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) =>
      name.startsWith('a.') && value ? [[name.slice(2), decodeURIComponent(value)]] : [],
    ),
  );
}
