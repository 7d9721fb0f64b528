/** Kinds of respondent, in the order the first question offers them. Kind and address decide jurisdiction (令121-13, 31). */
export const respondentKinds = ['inPlatformMerchant', 'liveSeller', 'socialSeller', 'ownSite', 'platform', 'offline'] as const;
export type RespondentKind = (typeof respondentKinds)[number];
