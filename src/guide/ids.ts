/** Names of what is tapped in these pages, for the tests on both hosts. */
export const guideIds = {
  toRules: 'guide-rules',
  toShops: 'guide-shops',
  toFirms: 'guide-firms',
  toCheck: 'guide-check',
  toCalendar: 'guide-calendar',
  begin: 'check-begin',
  before: 'check-before',
  next: 'check-next',
  result: 'check-result',
  again: 'check-again',
  remove: 'check-remove',
  removeSure: 'check-remove-sure',
} as const;

export const guideRowId = (key: string) => `guide-${key}`;
export const checkRowId = (id: string) => `self-check-${id}`;
