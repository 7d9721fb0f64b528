import { client, refusalOf } from '../../cloud/client';
import { useQuery } from '../../cloud/use-query';
import { wholeCase } from '../../cloud/whole-case';
import { offered } from '../act/offered';

async function read(id: string) {
  const [me, got] = await Promise.all([client.accounts.me.query(), wholeCase(id)]);
  const complaint = got.case;
  // Who opens the case needs no news of it any more; what could not be marked is marked the next time.
  if (me.unread) void client.accounts.read.mutate({ ids: [], about: id }).then(undefined, refusalOf);
  return { ...got, me, complaint, offer: offered(got.actions, complaint.proposal, me.member) };
}

/** A case as its desk shows it. */
export type AtDesk = Awaited<ReturnType<typeof read>>;

export const useDeskCase = (id: string) => useQuery(() => read(id));

/** Whether this officer works on the case and so reads all of it. */
export const worksHere = ({ relations }: Pick<AtDesk, 'relations'>) =>
  relations.some((one) => one === 'intake' || one === 'handler' || one === 'leader');
