/** The version of the program on the phone; it goes with every call. */
export const clientVersion = '0.1.0';

/** The oldest one that the functions still answer: raised with a change of what they are asked that an older phone does not know. */
export const oldestClient = '0.1.0';

/** Whether a version `1.20.3` is older than another; what is no version is no phone's, and not old. */
export function isOlder(version: string, than: string): boolean {
  if (!/^\d+(\.\d+){2}$/.test(version)) return false;
  const [own, other] = [version, than].map((one) => one.split('.').map(Number));
  const at = own?.findIndex((part, n) => part !== other?.[n]) ?? -1;
  return at >= 0 && Number(own?.[at]) < Number(other?.[at]);
}
