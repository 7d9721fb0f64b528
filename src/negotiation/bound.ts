import type { StaffWords } from '@domain/act-words';
import type { NegotiationSeen } from '@domain/negotiation/own-words';
import { namesOf } from '../act/names';
import type { BoundAct } from '../act/use-act';
import { client } from '../cloud/client';
import { undecided } from '../form/personal';

export const readNegotiation = (id: string) => client.settling.negotiation.query({ id });
export type OpenedNegotiation = Awaited<ReturnType<typeof readNegotiation>>;
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
