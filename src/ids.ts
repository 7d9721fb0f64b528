/** Ids of the controls that the story and the screen tests use. They stay the same when the words change. */
export const ids = {
  fileComplaint: 'file-complaint',
  openCase: 'open-case',
  openQueue: 'open-queue',
  continue: 'continue',
  back: 'back',
  checkSubmit: 'check-submit',
  submit: 'submit',
  caseHeadline: 'case-headline',
  accept: 'accept',
  reject: 'reject',
  confirmSend: 'confirm-send',
  noticePreview: 'notice-preview',
  refusal: 'refusal',
  careMode: 'care-mode',
} as const;

/** `purchase.amountFen` → `field-purchase-amountFen`. */
export function fieldId(path: string): string {
  return `field-${path.replace(/\./g, '-')}`;
}

export function queueRowId(no: string): string {
  return `queue-row-${no}`;
}

export function chipId(chip: string): string {
  return `chip-${chip}`;
}
