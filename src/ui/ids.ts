/** Ids of the controls that the story and the screen tests use. They stay the same when the words change. */
export const ids = {
  forgetWho: 'forget-who',
  writeMore: 'write-more',
  fileComplaint: 'file-complaint',
  matterPhone: 'matter-phone',
  openCase: 'open-case',
  openCases: 'open-cases',
  openQueue: 'open-queue',
  openWaiting: 'open-waiting',
  openIntake: 'open-intake',
  openImport: 'open-import',
  chooseList: 'choose-list',
  checkList: 'check-list',
  startList: 'start-list',
  stopList: 'stop-list',
  readPasted: 'read-pasted',
  openBatch: 'open-batch',
  searchCases: 'search-cases',
  searchEnd: 'search-end',
  toActs: 'to-acts',
  acts: 'acts',
  chooseAll: 'choose-all',
  openPhrases: 'open-phrases',
  keepPhrases: 'keep-phrases',
  addPhrase: 'add-phrase',
  closeActs: 'close-acts',
  nextCase: 'next-case',
  openRecords: 'open-records',
  narrow: 'narrow-list',
  fullTable: 'case-table',
  openDossier: 'open-dossier',
  helperCode: 'helper-code',
  saveTemplate: 'save-template',
  remindMe: 'remind-me',
  openReports: 'open-reports',
  openOtherMatters: 'open-other-matters',
  openJoin: 'open-join',
  openPeople: 'open-people',
  openBulletins: 'open-bulletins',
  newestBulletin: 'newest-bulletin',
  openGuide: 'open-guide',
  openPress: 'open-press',
  openPoster: 'open-poster',
  openChannel: 'open-channel',
  withdrawChannel: 'withdraw-channel',
  openCalendar: 'open-calendar',
  confirmYear: 'confirm-year',
  dropYear: 'drop-year',
  provisionalCases: 'provisional-cases',
  invitationCode: 'invitation-code',
  openByCode: 'open-by-code',
  openAgainst: 'open-against',
  openShop: 'open-shop',
  openMerchants: 'open-merchants',
  issueViewCode: 'issue-view-code',
  openAgain: 'open-again',
  issueHelperCode: 'issue-helper-code',
  viewCode: 'view-code',
  openTalk: 'open-talk',
  sendMessage: 'send-message',
  openMessages: 'open-messages',
  openNoticeCase: 'open-notice-case',
  readAll: 'read-all',
  openFigures: 'open-figures',
  openAhead: 'open-ahead',
  wholeCase: 'whole-case',
  openOfficial: 'open-official',
  recordOfficial: 'record-official',
  continue: 'continue',
  back: 'back',
  checkSubmit: 'check-submit',
  submit: 'submit',
  copyText: 'copy-text',
  checkPhrase: 'check-phrase',
  callHotline: 'call-hotline',
  openPlatform: 'open-platform',
  caseHeadline: 'case-headline',
  caseNo: 'case-no',
  accept: 'accept',
  reject: 'reject',
  approve: 'approve',
  decline: 'decline',
  sideBySide: 'side-by-side',
  showNotice: 'show-notice',
  confirmSend: 'confirm-send',
  noticePreview: 'notice-preview',
  changes: 'changes',
  refusal: 'refusal',
  writeOn: 'write-on',
  personal: 'personal-data',
  takeOut: 'take-out',
  leaveIn: 'leave-in',
  fileAnother: 'file-another',
  openDrafts: 'open-drafts',
  dropAll: 'drop-all-drafts',
  addPicture: 'add-picture',
  addOriginal: 'add-original',
  addPdf: 'add-pdf',
  openEvidence: 'open-evidence',
  handInFiles: 'hand-in-files',
  withoutFiles: 'without-files',
  openPrivacy: 'open-privacy',
  readNotice: 'read-notice',
  openMyData: 'open-my-data',
  giveFeedback: 'give-feedback',
  openFeedback: 'open-feedback',
  askDeletion: 'ask-deletion',
  copyMyData: 'copy-my-data',
  openContract: 'open-contract',
  agreePrivacy: 'agree-privacy',
  disagreePrivacy: 'disagree-privacy',
  careMode: 'care-mode',
} as const;

/** `purchase.amountFen` → `field-purchase-amountFen`. */
export function fieldId(path: string): string {
  return `field-${path.replace(/\./g, '-')}`;
}

/** A case in which something waits that the check did not pass. */
export const contentRowId = (no: string) => `content-${no}`;

export function queueRowId(no: string): string {
  return `queue-row-${no}`;
}

/** `waiting-AB-2026-0001-terminate`: a step on a case that waits for one's own word. */
export function waitingRowId(of: string, kind: string): string {
  return `waiting-${of}-${kind}`;
}

export function caseRowId(no: string): string {
  return `case-row-${no}`;
}

/** `draft-open-abc`: what can be done with one draft. */
export function draftId(act: 'open' | 'drop', key: string): string {
  return `draft-${act}-${key}`;
}

export function chipId(chip: string): string {
  return `chip-${chip}`;
}

/** `figure-satisfactionA-n`: what opens the cases behind a numerator or denominator. */
export function figureId(measure: string, part: string): string {
  return `figure-${measure}-${part}`;
}

/** `kind-spoiled`: what opens the cases of one type, category or month. */
export const kindId = (key: string | number) => `kind-${key}`;

/** `official-v1-check`. */
export function officialId(value: string, act: string): string {
  return `official-${value}-${act}`;
}

export function noticeId(notice: string): string {
  return `notice-${notice}`;
}

/** A channel of messages on a case. */
export function talkId(channel: string): string {
  return `talk-${channel}`;
}

/** `tell-inquiry-respondent`: registers the delivery of that form to that party. */
export function tellId(form: string, to: string): string {
  return `tell-${form}-${to}`;
}

/** `file-1-remove`: what is done with the n-th file of a field. */
export function fileId(number: number, act: string): string {
  return `file-${number}-${act}`;
}

export function actId(act: string): string {
  return `act-${act}`;
}
