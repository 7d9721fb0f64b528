import type { StaffWords } from '@domain/act-words';
import type { NegotiationSeen } from '@domain/negotiation/own-words';
import { namesOf } from '../act/names';
import type { BoundAct } from '../act/use-act';
import { client, refusalOf } from '../cloud/client';
import { undecided } from '../form/personal';

/** What this phone is telling of having opened one, by id. */
const opening = new Map<string, Promise<unknown>>();

/** As it stands once this phone's own opening of it is told: else that would make what was read old, and an act on it be refused. */
export async function readNegotiation(id: string) {
  await opening.get(id)?.catch(() => undefined);
  return client.settling.negotiation.query({ id });
}
export type OpenedNegotiation = Awaited<ReturnType<typeof readNegotiation>>;

/** Tells that it was opened; answers whether that was heard. Where it was not, it is told the next time the page is opened. */
export function tellOpened({ id, version }: OpenedNegotiation, act: string, key: string): Promise<boolean> {
  const told = client.settling.negotiationAct
    .mutate({ id, version, command: act, input: {} }, { context: { key } })
    .then(
      () => true,
      (error: unknown) => {
        refusalOf(error);
        return false;
      },
    )
    .finally(() => opening.delete(id));
  opening.set(id, told);
  return told;
}
export type Side = OpenedNegotiation['side'];

interface Bound {
  id: string;
  act: string;
  words: StaffWords<NegotiationSeen>;
  home: string;
}

/** One act on a negotiation, in the words of whoever does it. */
export const negotiationAct = ({ id, act, words, home }: Bound): BoundAct<OpenedNegotiation> => ({
  ...{ id, act, home, names: namesOf(act, words) },
  done: () => '已办理',
  timelineOf: () => [],
  read: () => readNegotiation(id),
  isPossible: ({ acts }) => acts.some(({ command }) => command === act),
  fieldsOf: (seen, today) => words.fields?.(seen, today) ?? [],
  startsOf: (seen, { today, calendar }, typed) => words.starts?.(seen, today, typed, calendar) ?? {},
  personal: undecided,
  send: ({ version }, input, key) =>
    client.settling.negotiationAct.mutate({ id, version, command: act, input }, { context: { key } }),
});
