/** What the law leaves to the bureau to choose; given to the rules as data, never read by them. */
export interface Settings {
  /** Decisions that one person proposes and another approves (casework: 不予受理, 终止调解 T2 and T6). */
  approval: { reject: boolean; terminate: boolean };
  /** A case is not closed without its number of the national platform or a named reason (令121-40). */
  number12315: boolean;
  /** Days after closing, the last one included, within which the complainant may rate. */
  ratingDays: number;
  /** Who approves that a merchant is called for an interview: the leader of the unit where nothing is said (no rule names one for online trade). */
  interviews?: 'unit' | 'bureau';
  /** Codes of the county's offices: a case lies at one of them and nowhere else. */
  offices: readonly string[];
}

/** What holds where a county has chosen nothing: the careful side. */
export const defaultSettings: Settings = {
  approval: { reject: true, terminate: true },
  number12315: false,
  ratingDays: 30,
  offices: [],
};
