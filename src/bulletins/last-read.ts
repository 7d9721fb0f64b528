import { keep, kept } from '../cloud/device';

/** UTC ms of the newest bulletin this phone has shown in its list. */
const PLACE = 'bulletins:read';

export const lastRead = (): number => kept<number>(PLACE) ?? 0;

/** Everything up to this one was there to be read. A full phone forgets it: then more is called new than is. */
export function markRead(at: number): void {
  if (at <= lastRead()) return;
  try {
    keep(PLACE, at);
  } catch {
    // Nothing that somebody wrote.
  }
}
