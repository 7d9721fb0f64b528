import { addressesOf, newPath, writeFile } from '../kernel/files';
import { eventIdOf, type MemberContext } from '../kernel/commit';
import { recordReading, thisTime } from '../kernel/readings';
import { Refused } from '../kernel/refused';
import { read, type Stored } from '../kernel/store';
import { refuse } from '@domain/errors';

/** Seconds: how long the address of a file made for one reader works. */
const ADDRESS_SECONDS = 600;
/** Left to a call that is under way before the file is taken away. */
const GRACE_MS = 15 * 60_000;

/** A file made for one reader, too large for an answer: where it lies, and when it is taken away (UTC ms). */
export interface Passing extends Stored {
  path: string;
  sweepAt: number;
}

/**
 * Writes down who takes a file of a case out, and with it where it will lie, before it lies there: nothing is left that the sweep does not
 * know of. Each time has a place and a record of its own.
 */
export async function placeFor(ctx: MemberContext, of: string, what: string): Promise<string> {
  const _id = `p_${eventIdOf(thisTime(ctx)).slice(0, 24)}`;
  const document: Passing = {
    _id,
    path: newPath('passing', 'docx'),
    sweepAt: ctx.moment.now + ADDRESS_SECONDS * 1000 + GRACE_MS,
  };
  await recordReading(ctx, { of, what }, undefined, [{ collection: 'passing', document }]);
  const kept = await read<Passing>('passing', _id);
  // Taken away meanwhile: another tap has another key.
  if (!kept) throw new Refused(refuse('not-found'));
  return kept.path;
}

/** The address of a file put at {@link placeFor}'s place; whoever has it can read the file until it ends. */
export async function addressOf(path: string, bytes: Uint8Array): Promise<string> {
  await writeFile(path, bytes);
  const [url] = await addressesOf([path], ADDRESS_SECONDS);
  if (!url) throw new Error('the file that was just written has no address');
  return url;
}
