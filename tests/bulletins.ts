import { county } from '../config/county';
import { fill } from '../domain/bulletin/content/skeletons/fill';
import { skeletonOf } from '../domain/bulletin/content/skeletons/table';
import type { WritingInput } from '../domain/bulletin/writing';
import type { Emulator } from '../emulator/emulator';
import { as, type Reply } from './functions/calls';

/** A tip of the season as the bureau puts it out. */
export const writing = (today = '2026-11-24'): WritingInput => fill(skeletonOf('doubleEleven'), county, today);

const sure = (what: string, { ok, data, error }: Reply) => {
  if (!ok) throw new Error(`${what}: ${JSON.stringify(error)}`);
  return data;
};

/** Written by one, checked by another, approved by the leader, published: its id. */
export async function publishedBulletin(emulator: Emulator, of = writing()): Promise<string> {
  const drafted = sure('draft', await as(emulator, 'intake').call('bulletins', 'draft', 'mutation', { writing: of }));
  const { id } = drafted;
  let { version } = drafted;
  const life = [
    ['handler', 'check'],
    ['leader', 'approve'],
    ['intake', 'publish'],
  ] as const;
  for (const [who, command] of life) {
    const call = { id, version, command, input: {} };
    version = sure(command, await as(emulator, who).call('bulletins', 'act', 'mutation', call)).version;
  }
  return id;
}
