import type { FactCommand } from '@domain/credit/fact/acts/table';
import { factKinds } from '@domain/credit/fact/kinds';
import type { Option } from '@domain/question';
import { client } from '../cloud/client';

/** A credit fact as staff open it. */
export const readFact = (id: string) => client.credit.fact.query({ id });
export type OpenedFact = Awaited<ReturnType<typeof readFact>>;

/** One act on one credit fact. */
export const doFactAct = (id: string, version: number, command: FactCommand, input: unknown, key: string) =>
  client.credit.actFact.mutate({ id, version, command, input }, { context: { key } });

/** Other facts of a merchant, to be chosen from. */
export const othersIn = (others: OpenedFact['others']): Option[] =>
  others.map(({ id, no, kind, documentNo }) => ({ value: id, label: documentNo, hint: `${factKinds[kind].label} · ${no}` }));
