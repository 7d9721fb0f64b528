import { useRef, useState } from 'react';
import { client, newKey, refusalOf } from '../../cloud/client';
import type { ShownRefusal } from '../../cloud/envelope';

/** A second person's check of a value; a tap repeated after a lost answer carries the same key and finds the first answer. */
export function useCheck(year: number, reload: () => Promise<void>) {
  const [told, setTold] = useState<ShownRefusal>();
  const [waiting, setWaiting] = useState(false);
  const last = useRef({ what: '', key: '' });

  const check = async (version: number, value: string) => {
    const what = `${version}:${value}`;
    if (last.current.what !== what) last.current = { what, key: newKey() };
    setWaiting(true);
    setTold(undefined);
    try {
      await client.indicators.keep.mutate(
        { year, version, command: 'check', input: { value } },
        { context: { key: last.current.key } },
      );
      await reload();
    } catch (error) {
      const refusal = refusalOf(error);
      setTold(refusal);
      if (refusal.then === 'reload') await reload();
    } finally {
      setWaiting(false);
    }
  };
  return { check, told, waiting };
}
