import { rowOf } from '@domain/lifecycle';
import { merchantTable, type MerchantCommand } from '@domain/merchant/acts/table';
import { wordsOfAct } from '@domain/merchant/acts/words';
import { namesOf } from '../../act/names';
import type { BoundAct } from '../../act/use-act';
import { client } from '../../cloud/client';
import { ofDraft } from '../../evidence/list';
import { creditRoutes } from '../routes';

type Opened = Awaited<ReturnType<typeof client.merchants.get.query>>;
type Sent = Parameters<typeof client.merchants.act.mutate>[0];

export const isMerchantCommand = (command: string | undefined): command is MerchantCommand =>
  command !== undefined && rowOf(merchantTable, command) !== undefined;

export const namesOfAct = (act: MerchantCommand) => namesOf(merchantTable[act].label, wordsOfAct(act));

/** The one that goes on, where the act is about two merchants and stands on the one that goes. */
export const standingInto = ({ merchant: { mergings } }: Pick<Opened, 'merchant'>): string | undefined => {
  const last = mergings?.at(-1);
  return last && !last.declined && !last.undone ? last.into.id : undefined;
};

/** An act of the bureau on a merchant; `into`: the other one that was chosen, of an act that asks for it. */
export function merchantAct(id: string, act: MerchantCommand, into?: string): BoundAct<Opened> {
  const words = wordsOfAct(act);
  return {
    id,
    act,
    names: namesOfAct(act),
    home: creditRoutes.merchant(id),
    ownerOf: ofDraft,
    done: () => '已办理',
    read: () => client.merchants.get.query({ id }),
    timelineOf: () => [],
    isPossible: ({ acts }) => acts.some(({ command }) => command === act),
    fieldsOf: ({ merchant }, today) => words.fields?.(merchant, today) ?? [],
    startsOf: ({ merchant }, { today, calendar }, typed) => words.starts?.(merchant, today, typed, calendar) ?? {},
    send: ({ merchant: { version } }, input, key) =>
      client.merchants.act.mutate({ id, version, command: act, input: { ...(input as object), ...(into && { into }) } } as Sent, {
        context: { key },
      }),
  };
}
