import type { StaffWords } from '@domain/act-words';
import type { PromiseSeen } from '@domain/promise/acts/seen';
import type { TraceSeen } from '@domain/trace/own-words';
import { client } from '../cloud/client';
import { ofDraft } from '../evidence/list';
import { namesOf } from '../act/names';
import type { BoundAct } from '../act/use-act';
import { readPromise, readTrace, type OpenedPromise, type OpenedTrace } from './calls';

interface Bound<Seen> {
  id: string;
  act: string;
  label: string;
  words: StaffWords<Seen>;
  home: string;
}

/** Of an act of its words what is not of one kind alone. */
const plain = <Seen>({ id, act, label, words, home }: Bound<Seen>) => ({
  ...{ id, act, home, names: namesOf(label, words) },
  ownerOf: ofDraft,
  done: () => '已办理',
  timelineOf: () => [],
});

/** One act on a promise, of whoever's words these are. */
export const promiseAct = (bound: Bound<PromiseSeen>): BoundAct<OpenedPromise> => ({
  ...plain(bound),
  read: () => readPromise(bound.id),
  isPossible: ({ acts }) => acts.some(({ command }) => command === bound.act),
  fieldsOf: (seen, today) => bound.words.fields?.(seen, today) ?? [],
  startsOf: (seen, { today, calendar }, typed) => bound.words.starts?.(seen, today, typed, calendar) ?? {},
  send: ({ version }, input, key) =>
    client.merchants.promiseAct.mutate({ id: bound.id, version, command: bound.act, input }, { context: { key } }),
});

/** One act on a trace record, likewise. */
export const traceAct = (bound: Bound<TraceSeen>): BoundAct<OpenedTrace> => ({
  ...plain(bound),
  read: () => readTrace(bound.id),
  isPossible: ({ acts }) => acts.some(({ command }) => command === bound.act),
  fieldsOf: (seen, today) => bound.words.fields?.(seen, today) ?? [],
  startsOf: (seen, { today, calendar }, typed) => bound.words.starts?.(seen, today, typed, calendar) ?? {},
  send: ({ version }, input, key) =>
    client.merchants.traceAct.mutate({ id: bound.id, version, command: bound.act, input }, { context: { key } }),
});
