import { canonical, sha256 } from './hash';

/** 48 bits: exact as a number of JSON, and no two views of one subject meet by chance. */
const DIGITS = 12;

/**
 * The version of what one relation reads of a subject, for who does not read all of it: the same as long as the view is the same, another
 * once it is another. It counts nothing, so an act of which that relation learns nothing shows in no number (docs/adr/0024).
 */
export const versionOfView = (view: object): number => Number.parseInt(sha256(canonical(view)).slice(0, DIGITS), 16) || 1;
