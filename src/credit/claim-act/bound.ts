import { claimTable } from '@domain/merchant/claim/table';
import { claimWords, type Known } from '@domain/merchant/claim/words';
import { rowOf } from '@domain/lifecycle';
import { namesOf } from '../../act/names';
import type { BoundAct } from '../../act/use-act';
import { client } from '../../cloud/client';
import { ofDraft } from '../../evidence/list';
import { creditRoutes } from '../routes';

export type DecidesClaim = keyof typeof claimWords;
type Opened = Awaited<ReturnType<typeof client.merchants.claimGet.query>>;

export const decidesClaim = (command: string | undefined): command is DecidesClaim =>
  command !== undefined && rowOf(claimWords, command) !== undefined;

export const namesOfClaimAct = (act: DecidesClaim) => namesOf(claimTable[act].label, claimWords[act]);

/** What stands at the foot of a claim, the way forward last; whose own it is is offered nothing. */
export const offeredOnClaim = ({ acts, own }: Opened): DecidesClaim[] =>
  own
    ? []
    : acts
        .map(({ command }) => command)
        .filter(decidesClaim)
        .sort((one, other) => (claimWords[one].foot?.place ?? 0) - (claimWords[other].foot?.place ?? 0));

interface Sent {
  id: string;
  version: number;
  input: unknown;
}
type Send = (sent: Sent, key: string) => Promise<unknown>;

/** Each has a door of its own: what it writes besides the claim differs. */
const doors: Readonly<Record<DecidesClaim, Send>> = {
  verify: (sent, key) =>
    client.merchants.verifyClaim.mutate(sent as Parameters<typeof client.merchants.verifyClaim.mutate>[0], { context: { key } }),
  link: (sent, key) =>
    client.merchants.linkClaim.mutate(sent as Parameters<typeof client.merchants.linkClaim.mutate>[0], { context: { key } }),
  refuse: (sent, key) =>
    client.merchants.refuseClaim.mutate(sent as Parameters<typeof client.merchants.refuseClaim.mutate>[0], { context: { key } }),
};

/** An act of the bureau on a claim. */
export function claimAct(id: string, act: DecidesClaim, chosen?: Known): BoundAct<Opened> {
  const words = claimWords[act];
  // What is kept by the claim's own code comes before what was looked for.
  const found = (seen: Opened) => ({ ...seen, known: seen.known ?? chosen });
  return {
    id,
    act,
    names: namesOfClaimAct(act),
    home: creditRoutes.claim(id),
    ownerOf: ofDraft,
    done: () => '已办理',
    read: () => client.merchants.claimGet.query({ id }),
    timelineOf: () => [],
    isPossible: ({ acts }) => acts.some(({ command }) => command === act),
    fieldsOf: (seen, today) => words.fields?.(found(seen), today) ?? [],
    startsOf: (seen, { today, calendar }, typed) => words.starts?.(found(seen), today, typed, calendar) ?? {},
    send: ({ claim: { version } }, input, key) => doors[act]({ id, version, input }, key),
  };
}
