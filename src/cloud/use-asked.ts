import { useEffect } from 'react';

/** Asks once for what appears on a page that is shown already: a query asks by itself only when its page comes to the front. */
export function useAsked(...queries: readonly { reload: () => Promise<void> }[]): void {
  useEffect(() => {
    for (const { reload } of queries) void reload();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when it appears
  }, []);
}
