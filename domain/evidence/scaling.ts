/** Pixels of the longer edge that a picture is brought down to, where its shorter edge stays long enough to read. */
const LONG_EDGE = 2000;
/** Never fewer pixels across than these, or than it has: a screenshot of a chat is narrow and long, and is read across. */
const SHORT_EDGE = 1080;
/** A picture of so many bytes goes through a weak signal as it is. */
const LIGHT_BYTES = 1024 * 1024;

/**
 * By how much a picture is made smaller before it is sent, from 0 to 1; both edges in its own pixels. Its shorter edge is never below
 * min(own, 1080), so that what is written in it stays readable.
 */
export function scaleFor(width: number, height: number): number {
  const long = Math.max(width, height);
  const short = Math.min(width, height);
  return Math.min(1, Math.max(LONG_EDGE / long, SHORT_EDGE / short));
}

/** Light enough, and small enough, to be sent as it is. */
export const isLight = (width: number, height: number, bytes: number): boolean =>
  bytes <= LIGHT_BYTES && scaleFor(width, height) === 1;
