import { createHmac, randomBytes, scryptSync } from 'node:crypto';
import { refuse, type Refusal } from '@domain/errors';
import { oneMore, type Used } from '@domain/shares';
import type { MemberContext } from './commit';
import { Refused } from './refused';
import type { FindRelated, RelatedDocument, RelatedPlace } from './related-documents';
import { inTransaction, read, type Stored } from './store';

/** What a code opens: the same letters for another purpose are another code. */
export type CodeFor = 'invitation' | 'view' | 'helper' | 'merchant';

/** What the county's codes are made and hidden with: 32 bytes that the server drew, and that never leave it. */
interface Secret extends Stored {
  secret: string;
}
const SECRET = 'codes';
export const secretPlace = { collection: 'settings' as const, id: SECRET };

/** The county's secret; before its first code it is drawn here, and kept with that code or not at all. */
async function secretOf(): Promise<{ secret: string; drawn?: Secret }> {
  const kept = await read<Secret>('settings', SECRET);
  if (kept) return kept;
  const drawn: Secret = { _id: SECRET, secret: randomBytes(32).toString('hex') };
  return { secret: drawn.secret, drawn };
}

/** Bytes that nobody can foresee, always the same for the same texts; none before the county's first code. */
export async function drawnFrom(purpose: 'check phrase', of: readonly string[]): Promise<Buffer | undefined> {
  const kept = await read<Secret>('settings', SECRET);
  return (
    kept &&
    createHmac('sha256', kept.secret)
      .update([purpose, ...of].join('\n'))
      .digest()
  );
}

/** Digits and letters that cannot be mistaken for each other; 32 of them, so that a byte picks one as likely as another. */
const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
export const inLetters = (bytes: Buffer): string => Array.from(bytes.subarray(0, 12), (byte) => letters[byte % 32]).join('');
/** Of 128 bits, so that no digit is likelier than another by anything that matters. */
export const inDigits =
  (length: number) =>
  (bytes: Buffer): string =>
    String(BigInt(`0x${bytes.subarray(0, 16).toString('hex')}`) % 10n ** BigInt(length)).padStart(length, '0');

const slowly = (purpose: CodeFor, code: string, secret: string) =>
  scryptSync(code, `${purpose}\n${secret}`, 24, { N: 2 ** 13, r: 8, p: 1 }).toString('hex');

/**
 * A code that only the server can make, and as it is stored. It is kept nowhere, nor is the key it is drawn for: the same person's same key
 * finds the same code, so an answer that was lost can be given again, and whoever has the database alone cannot tell it.
 */
export async function newCode(purpose: CodeFor, { actor, key }: MemberContext, said: (bytes: Buffer) => string) {
  const { secret, drawn } = await secretOf();
  const code = said(createHmac('sha256', secret).update(`${purpose}\n${actor.member}\n${key}`).digest());
  return { code, hidden: slowly(purpose, code, secret), ...keeping(drawn) };
}

/** The very first code of a county is written with the secret it was drawn by; of two at once the second is asked to try again. */
function keeping(drawn: Secret | undefined) {
  const places: RelatedPlace[] = drawn ? [{ ...secretPlace, fresh: true }] : [];
  const kept = (findRelated: FindRelated): RelatedDocument[] | Refusal => {
    if (!drawn) return [];
    return findRelated(SECRET) ? refuse('busy') : [{ collection: 'settings', document: drawn }];
  };
  return { places, kept };
}

/** A code as it is stored and looked up: hidden so slowly that twelve digits cannot be tried through, and never compared letter by letter. */
export const hidden = async (purpose: CodeFor, code: string): Promise<string> => slowly(purpose, code, (await secretOf()).secret);

/** A code that nobody asked for, which only the log tells, and what is to be written with it. */
export async function unaskedCode(purpose: CodeFor) {
  const { secret, drawn } = await secretOf();
  const code = inLetters(randomBytes(32));
  return { code, hidden: slowly(purpose, code, secret), drawn };
}

/** How many wrong codes on one civil day: of one person, of all of them together, and for one matter. */
interface Limit {
  one: number;
  all: number;
}
const limits = {
  invitation: { one: 10, all: 300 },
  view: { one: 10, all: 300 },
  /** By which an owner lets somebody act for a merchant. */
  merchant: { one: 10, all: 300 },
  /** Of one case: an officer types what was read out. */
  helper: { one: 5, all: 300 },
} as const satisfies Record<CodeFor, Limit>;

const ALL = 'all';

interface Tries extends Stored, Used {}

const placeOf = (purpose: CodeFor, who: string) => ({ collection: 'tries' as const, id: `tries:${purpose}:${who}` });

/** Where a person's wrong codes are counted, for the transaction in which a right one is taken. */
export const triesPlace = (purpose: CodeFor, who: string) => placeOf(purpose, who);

const today = (tries: Tries | undefined, on: string) => (tries?.on === on ? tries.day : 0);

/** The refusal of one more try where the day's are used up. */
function usedUp(purpose: CodeFor, own: Tries | undefined, all: Tries | undefined, on: string): Refusal | undefined {
  const { one, all: most } = limits[purpose];
  if (today(own, on) >= one) return refuse('code-tries', { params: { most: one } });
  return today(all, on) >= most ? refuse('code-tries-all') : undefined;
}

/**
 * Where the person's day has room for one more try: the count, written as it is, so that no other try of that person passes beside it.
 * Otherwise the refusal.
 */
export function triesLeft(purpose: CodeFor, who: string, on: string, findRelated: FindRelated): RelatedDocument | Refusal {
  const { id } = placeOf(purpose, who);
  const own = findRelated<Tries>(id);
  return (
    usedUp(purpose, own, undefined, on) ?? { collection: 'tries', document: own ?? ({ _id: id, on, day: 0, total: 0 } as Tries) }
  );
}

/** Refuses where the day's tries are used up: this person's, or everybody's, which are not written by a right one. */
export async function roomToTry(purpose: CodeFor, who: string, { moment }: MemberContext): Promise<void> {
  const places = [placeOf(purpose, who), placeOf(purpose, ALL)];
  const [own, all] = await Promise.all(places.map(({ collection, id }) => read<Tries>(collection, id)));
  const full = usedUp(purpose, own, all, moment.today);
  if (full) throw new Refused(full);
}

/** Takes one of the day's tries before a code is looked at, right or wrong: of many at once no more are looked at than there are. */
export async function takeTry(purpose: CodeFor, who: string, ctx: MemberContext): Promise<void> {
  const refusal = await wrongTry(purpose, who, ctx, taken);
  if (refusal !== taken) throw new Refused(refusal);
}
const taken: Refusal = refuse('wrong-state');

/** Counts a wrong code before it is answered, so that many at once are counted too; answers what is to be answered. */
export function wrongTry(purpose: CodeFor, who: string, { moment }: MemberContext, wrong: Refusal): Promise<Refusal> {
  return inTransaction(async (tx) => {
    const [mine, everybody] = [placeOf(purpose, who), placeOf(purpose, ALL)];
    const own = await tx.get<Tries>('tries', mine.id);
    const all = await tx.get<Tries>('tries', everybody.id);
    const full = usedUp(purpose, own, all, moment.today);
    if (full) return full;
    for (const [{ id }, before] of [
      [mine, own],
      [everybody, all],
    ] as const) {
      const next: Tries = { _id: id, ...oneMore(before, moment) };
      await (before ? tx.put('tries', next) : tx.insert('tries', next));
    }
    return wrong;
  });
}
