import { useDidShow } from '@tarojs/taro';
import { createContext, useCallback, useContext, useEffect, useRef, useState } from 'react';
import { InPane } from '../ui/in-pane';
import { refusalOf } from './client';
import type { ShownRefusal } from './envelope';
import { forgetUnless, recall, remember } from './seen';

export interface Loaded<T> {
  data?: T;
  /** Why there is nothing to show. With `data` present: why it could not be renewed. */
  told?: ShownRefusal;
  /** UTC ms; what is shown is what this phone last saw then. */
  seenAt?: number;
  reload: () => Promise<void>;
}

type State<T> = Omit<Loaded<T>, 'reload'>;

/** What is shown when asking failed: what was shown before, or without network what this phone last saw. */
export function unrenewed<T>(before: State<T>, told: ShownRefusal, place?: string): State<T> {
  if (place) forgetUnless(place, told);
  if (before.data !== undefined || told.code !== 'offline' || !place) return { ...before, told };
  const last = recall<T>(place);
  return last ? { data: last.data, seenAt: last.at, told } : { told };
}

/** Whether what asks stands within an answer: by then the page has come to the front, and does not tell of it again. */
export const WithinAnswer = createContext(false);

/**
 * Asks each time the page comes to the front; what was shown stays until the new answer is there. With a `place`, the answer is kept
 * on the phone and shown again when there is no network.
 */
export function useQuery<T>(ask: () => Promise<T>, place?: string): Loaded<T> {
  const [state, setState] = useState<State<T>>({});
  const latest = useRef({ ask, place });
  latest.current = { ask, place };
  const turn = useRef(0);
  const reload = useCallback(async () => {
    turn.current += 1;
    const mine = turn.current;
    const { ask: call, place: where } = latest.current;
    try {
      const data = await call();
      // A slower, older answer never replaces a newer one.
      if (mine !== turn.current) return;
      if (where) remember(where, data);
      setState({ data });
    } catch (error) {
      const told = refusalOf(error);
      if (mine === turn.current) setState((before) => unrenewed(before, told, where));
    }
  }, []);
  useDidShow(() => void reload());
  const inPane = useContext(InPane) !== undefined;
  const within = useContext(WithinAnswer);
  useEffect(() => {
    if (inPane || within) void reload();
  }, [inPane, within, reload]);
  return { ...state, reload };
}

/** What stands beside what a page is about: asked once for each `of`, and left out where it cannot be had. */
export function usePart<T>(ask: () => Promise<T>, of: string): T | undefined {
  const [found, setFound] = useState<{ of: string; data: T }>();
  const latest = useRef(ask);
  latest.current = ask;
  useEffect(() => {
    let left = false;
    latest.current().then(
      (data) => left || setFound({ of, data }),
      // Only what is no refusal at all is thrown on: the page itself says when there is no network.
      (error: unknown) => void refusalOf(error),
    );
    return () => {
      left = true;
    };
  }, [of]);
  return found?.of === of ? found.data : undefined;
}
