import { randomBytes } from 'node:crypto';
import { inTransaction, read, type Stored } from '../../kernel/store';
import { hidingBy } from './hidden-name';

/** What people are hidden with: 32 bytes that the server drew, and that no reply carries. */
interface Secret extends Stored {
  secret: string;
}
const SECRET = 'signals';

async function secretOf(): Promise<string> {
  const kept = await read<Secret>('settings', SECRET);
  if (kept) return kept.secret;
  return inTransaction(async (tx) => {
    const before = await tx.get<Secret>('settings', SECRET);
    if (before) return before.secret;
    const drawn: Secret = { _id: SECRET, secret: randomBytes(32).toString('hex') };
    await tx.insert('settings', drawn);
    return drawn.secret;
  });
}

/** Hides who somebody is: the same person has the same name each time, and whoever sees the sightings alone cannot try numbers through. */
export async function hiding(): Promise<(person: string) => string> {
  return hidingBy(await secretOf());
}
