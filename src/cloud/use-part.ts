import { useEffect, useRef, useState } from 'react';
import { refusalOf } from './client';

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
