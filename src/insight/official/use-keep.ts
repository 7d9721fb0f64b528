import { useRef, useState } from 'react';
import { client, newKey, refusalOf } from '../../cloud/client';
import type { ShownRefusal } from '../../cloud/envelope';

/** Checks or withdraws a value; a tap repeated after a lost answer carries the same key and finds the first answer. */
export function useKeep(year: number, reload: () => Promise<void>) {
  const [told, setTold] = useState<ShownRefusal>();
  const [waiting, setWaiting] = useState(false);
  const last = useRef({ what: '', key: '' });

  const keep = async (version: number, command: 'check' | 'withdraw', input: object) => {
    const what = JSON.stringify([version, command, input]);
    if (last.current.what !== what) last.current = { what, key: newKey() };
    setWaiting(true);
    setTold(undefined);
    try {
      await client.indicators.keep.mutate({ year, version, command, input }, { context: { key: last.current.key } });
      await reload();
      return true;
    } catch (error) {
      const refusal = refusalOf(error);
      setTold(refusal);
      if (refusal.then === 'reload') await reload();
      return false;
    } finally {
      setWaiting(false);
    }
  };
  return { keep, told, waiting };
}
