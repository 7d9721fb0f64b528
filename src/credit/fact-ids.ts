/** What tests and readers of screens find on the pages of credit facts. */
export const factIds = { enter: 'enter-fact', readings: 'readings', submit: 'submit', tell: 'tell-merchant' } as const;
export const factRowId = (no: string) => `fact-${no}`;
export const readingId = (key: string) => `reading-${key}`;
