/** Names of what is tapped in these pages, for the tests on both hosts. */
export const pressIds = {
  start: 'start-bulletin',
  elsewhere: 'enter-elsewhere',
  blank: 'start-blank',
  ledger: 'open-ledger',
  signals: 'open-signals',
  sheet: 'ledger-sheet',
  print: 'ledger-print',
  onlyMissing: 'ledger-missing',
  dismiss: 'dismiss-signal',
  draftFrom: 'draft-from-signal',
} as const;

export const skeletonId = (key: string) => `skeleton-${key}`;
export const signalId = (id: string) => `signal-${id}`;
export const pressRowId = (no: string) => `press-${no}`;
export const cellId = (medium: string, form: string, month: number) => `cell-${medium}-${form}-${month}`;
export const pointId = (item: string, act: string) => `point-${item}-${act}`;
