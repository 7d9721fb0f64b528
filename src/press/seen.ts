import type { WritingInput } from '@domain/bulletin/writing';
import type { client } from '../cloud/client';

/** A bulletin as staff open it. */
export type Opened = Awaited<ReturnType<typeof client.bulletins.deskGet.query>>;

/** What stands there, as a form takes it: a correction that waits stands over what is read. */
export function writingSeen({ bulletin }: Opened): WritingInput {
  const { kind, title, lead, blocks = [], issuer, occasion, audience, categories, problems, places } = bulletin;
  const { networkRelated, validUntil, laws, names = [], relayed } = bulletin;
  const firms = names.flatMap(({ id: _id, removed, ...firm }) => (removed ? [] : [firm]));
  return {
    ...{ kind, title, lead, blocks, issuer, occasion, audience, categories, problems, places, networkRelated },
    ...{ validUntil, laws, relayed },
    ...(firms.length && { names: firms }),
  };
}
