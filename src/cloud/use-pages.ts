import { useDidShow } from '@tarojs/taro';
import { useCallback, useEffect, useRef, useState } from 'react';
import { refusalOf } from './client';
import type { Told } from './envelope';
import type { Loaded } from './use-query';

interface PageOf {
  rows: unknown[];
  next?: string;
}

export interface Paged<P> extends Loaded<P> {
  /** Fetches the next page behind what is shown; absent when there is none. */
  more?: () => Promise<void>;
}

/** A list by pages of 20. `of` names which list (a chip): another one starts empty, an older answer never fills it. */
export function usePages<P extends PageOf>(ask: (cursor?: string) => Promise<P>, of = ''): Paged<P> {
  const [state, setState] = useState<{ of: string; data?: P; told?: Told }>({ of });
  const latest = useRef({ ask, of });
  latest.current = { ask, of };
  const turn = useRef(0);

  const load = useCallback(async (cursor?: string) => {
    turn.current += 1;
    const mine = turn.current;
    const { ask: call, of: which } = latest.current;
    try {
      const page = await call(cursor);
      if (mine !== turn.current) return;
      setState(({ of: shown, data }) => ({
        of: which,
        data: cursor && data && shown === which ? { ...page, rows: [...data.rows, ...page.rows] } : page,
      }));
    } catch (error) {
      const told = refusalOf(error);
      if (mine === turn.current) setState((before) => (before.of === which ? { ...before, told } : { of: which, told }));
    }
  }, []);

  useDidShow(() => void load());
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) void load();
    first.current = false;
  }, [of, load]);

  const shown = state.of === of ? state : { of };
  const next = shown.data?.next;
  return { data: shown.data, told: shown.told, reload: () => load(), more: next ? () => load(next) : undefined };
}
