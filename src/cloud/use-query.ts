import { useDidShow } from '@tarojs/taro';
import { useCallback, useRef, useState } from 'react';
import { refusalOf } from './client';
import type { Told } from './envelope';

export interface Loaded<T> {
  data?: T;
  /** Why there is nothing to show. With `data` present: why it could not be renewed. */
  told?: Told;
  reload: () => Promise<void>;
}

/** Asks each time the page comes to the front; what was shown stays until the new answer is there. */
export function useQuery<T>(ask: () => Promise<T>): Loaded<T> {
  const [state, setState] = useState<{ data?: T; told?: Told }>({});
  const latest = useRef(ask);
  latest.current = ask;
  const turn = useRef(0);
  const reload = useCallback(async () => {
    turn.current += 1;
    const mine = turn.current;
    try {
      const data = await latest.current();
      // A slower, older answer never replaces a newer one.
      if (mine === turn.current) setState({ data });
    } catch (error) {
      const told = refusalOf(error);
      if (mine === turn.current) setState((before) => ({ ...before, told }));
    }
  }, []);
  useDidShow(() => void reload());
  return { ...state, reload };
}
