import { forget, keep, kept } from '../cloud/device';
import { drop, shownAt } from './device';

/** A picture that was handed in from this phone, by its id on the case. */
interface Handed {
  id: string;
  file: string;
}

const PLACE = 'handed';
/** Some thirty photos of half a megabyte; the oldest make room. */
const MOST = 30;

export const handed = () => kept<Handed[]>(PLACE) ?? [];

/** Stays on this phone, so that one's own case shows it without fetching it again. */
export async function keepPicture(id: string, file: string): Promise<void> {
  const all = [{ id, file }, ...handed().filter((one) => one.id !== id)];
  keep(PLACE, all.slice(0, MOST));
  for (const one of all.slice(MOST)) await drop(one.file);
}

/** Where the pictures of these ids lie that were handed in from this phone. */
export async function ownPictures(ids: readonly string[]): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const { id, file } of handed()) {
    const address = ids.indexOf(id) < 0 ? undefined : await shownAt(file);
    if (address) found[id] = address;
  }
  return found;
}

export async function forgetPictures(): Promise<void> {
  const all = handed();
  forget(PLACE);
  for (const { file } of all) await drop(file);
}
