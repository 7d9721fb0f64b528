import * as z from 'zod';
import { mishapKinds } from './mishap';

const again = '这份出错报告读不了。';
/** A place in the program's own code: letters of names and paths, a line and a column. */
const frame = /^[\w.$/<>-]{1,80}:\d{1,7}:\d{1,7}$/;

/**
 * A fault as the phone reports it. Every part has a closed set of letters: no sentence, no address with what stands behind its question mark,
 * nothing that was typed fits into it.
 */
export const mishapSchema = z.strictObject({
  kind: z.enum(mishapKinds, { error: again }),
  version: z.string({ error: again }).regex(/^[\w.-]{1,20}$/, { error: again }),
  page: z.string({ error: again }).regex(/^[a-z][\w/-]{0,60}$/, { error: again }),
  name: z.string({ error: again }).regex(/^[A-Za-z]{1,40}$/, { error: again }),
  frames: z.array(z.string({ error: again }).regex(frame, { error: again })).max(8, { error: again }),
});
export type MishapInput = z.output<typeof mishapSchema>;

/** How long a fault is kept after it was last reported. */
export const MISHAP_DAYS = 90;
