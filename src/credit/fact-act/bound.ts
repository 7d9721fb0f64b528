import { factTable, type FactCommand } from '@domain/credit/fact/acts/table';
import { relatedQuestions } from '@domain/credit/fact/questions';
import { wordsOfFact } from '@domain/credit/fact/acts/words';
import { rowOf } from '@domain/lifecycle';
import { namesOf } from '../../act/names';
import type { BoundAct } from '../../act/use-act';
import { doFactAct, othersIn, readFact, type OpenedFact } from '../fact-calls';
import { factRoutes } from '../fact-routes';

export const isFactCommand = (command: string | undefined): command is FactCommand =>
  command !== undefined && rowOf(factTable, command) !== undefined;

export const namesOfFact = (act: FactCommand) => namesOf(factTable[act].label, wordsOfFact(act));

/** What writes the whole of it anew asks with what it belongs together, too. */
const writes: Readonly<Partial<Record<FactCommand, true>>> = { correct: true };

/** An act of the bureau on a credit fact. */
export function factAct(id: string, act: FactCommand): BoundAct<OpenedFact> {
  const words = wordsOfFact(act);
  return {
    id,
    act,
    names: namesOfFact(act),
    home: factRoutes.fact(id),
    done: () => '已办理',
    read: () => readFact(id),
    timelineOf: () => [],
    isPossible: ({ acts }) => acts.some(({ command }) => command === act),
    fieldsOf: ({ fact, others }, today) => [
      ...(words.fields?.(fact, today) ?? []),
      ...(writes[act] ? relatedQuestions(othersIn(others)) : []),
    ],
    startsOf: ({ fact }, { today, calendar }, typed) => words.starts?.(fact, today, typed, calendar) ?? {},
    send: ({ fact }, input, key) => doFactAct(id, fact.version, act, input, key),
  };
}
