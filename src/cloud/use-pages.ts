import { useDidShow } from '@tarojs/taro';
import { useCallback, useEffect, useRef, useState } from 'react';
import { refusalOf } from './client';
import type { ShownRefusal } from './envelope';
import { remember } from './seen';
import { unrenewed, type Loaded } from './use-query';

interface PageOf {
  rows: unknown[];
  next?: string;
}

export interface Paged<P> extends Loaded<P> {
  /** Fetches the next page behind what is shown; absent when there is none. */
  more?: () => Promise<void>;
}

/**
 * A list by pages of 20. `of` names which list (a chip): another one starts empty, an older answer never fills it. With a `place`, its
 * first page is kept on the phone and shown again when there is no network.
 */
export function usePages<P extends PageOf>(ask: (cursor?: string) => Promise<P>, of = '', place?: string): Paged<P> {
  const [state, setState] = useState<{ of: string; data?: P; told?: ShownRefusal; seenAt?: number }>({ of });
  const latest = useRef({ ask, of, place });
  latest.current = { ask, of, place };
  const turn = useRef(0);

  const load = useCallback(async (cursor?: string) => {
    turn.current += 1;
    const mine = turn.current;
    const { ask: call, of: which, place: where } = latest.current;
    try {
      const page = await call(cursor);
      if (mine !== turn.current) return;
      if (where && !cursor) remember(where, page);
      setState(({ of: shown, data }) => ({
        of: which,
        data: cursor && data && shown === which ? { ...page, rows: [...data.rows, ...page.rows] } : page,
      }));
    } catch (error) {
      const told = refusalOf(error);
      if (mine === turn.current)
        setState((before) => ({ of: which, ...unrenewed<P>(before.of === which ? before : {}, told, where) }));
    }
  }, []);

  useDidShow(() => void load());
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) void load();
    first.current = false;
  }, [of, load]);

  const reload = useCallback(() => load(), [load]);
  const shown = state.of === of ? state : { of };
  const next = shown.data?.next;
  return {
    data: shown.data,
    told: shown.told,
    seenAt: shown.seenAt,
    reload,
    more: next ? () => load(next) : undefined,
  };
}
