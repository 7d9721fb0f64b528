/** Fewer than this could be somebody's own case: they are said as a bound. */
export const SMALL = 5;

/** Complaints of a kind in the days that the reader is told of. */
export interface Figures {
  /** How many days back, the day asked for among them. */
  days: number;
  complaints: number;
  /** What they are about, as it is said to readers: “农产品、土特产”. */
  about: string;
}

/** A number of complaints as a bulletin may say it: small ones masked. */
export const sayComplaints = (complaints: number): string => (complaints < SMALL ? `不到 ${SMALL} 件` : `${complaints} 件`);

/**
 * The bureau's own figures as the sentence a bulletin begins with: always called unverified, because a complaint is what one side says; nothing
 * where nothing was counted.
 */
export function sayFigures({ days, complaints, about }: Figures): string {
  if (complaints === 0) return '';
  return `近 ${days} 天，本局收到${about}方面的投诉 ${sayComplaints(complaints)}（投诉数，未经核实）。`;
}
