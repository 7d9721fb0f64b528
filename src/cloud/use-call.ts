import { useState } from 'react';
import { newKey, refusalOf } from './client';
import type { ShownRefusal } from './envelope';

/** One thing done at a time, under a key of its own; why not, where it was refused. */
export function useCall() {
  const [waiting, setWaiting] = useState(false);
  const [told, setTold] = useState<ShownRefusal>();
  const run = async (work: (key: string) => Promise<void>) => {
    if (waiting) return;
    setWaiting(true);
    setTold(undefined);
    try {
      await work(newKey());
    } catch (error) {
      setTold(refusalOf(error));
    } finally {
      setWaiting(false);
    }
  };
  return { waiting, told, run };
}
