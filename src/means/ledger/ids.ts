/** Names of what is tapped in the ledgers, for the tests on both hosts. */
export const ledgerIds = {
  sheet: 'assessed-sheet',
  print: 'assessed-print',
  paper: 'assessed-paper',
  send: 'assessed-send',
  total: 'subject-total',
  totalSend: 'subject-total-send',
} as const;

export const ownFigureId = (figure: string, part: string) => `own-${figure}-${part}`;
export const cellId = (kind: string, month: number) => `assessed-${kind}-${month}`;
export const numeratorId = (item: string) => `assessed-numerator-${item}`;
export const missingId = (item: string) => `assessed-missing-${item}`;
export const wordId = (item: string, act: string) => `assessed-${item}-${act}`;
export const proveId = (key: string) => `prove-${key}`;
