/** Names of what is tapped in imports, mailings and checking in turn, for the tests on both hosts. */
export const batchIds = {
  choose: 'choose-credit-list',
  template: 'merchant-template',
  paste: 'paste-credit-list',
  check: 'check-credit-list',
  start: 'start-credit-list',
  stop: 'stop-credit-list',
  write: 'write-batch',
  toBatch: 'batch-of-list',
  stopBatch: 'stop-batch',
  confirm: 'check-in-turn',
  next: 'next-in-turn',
} as const;
