import { useRef, useState } from 'react';
import { client, newKey, refusalOf } from '../../cloud/client';
import type { ShownRefusal } from '../../cloud/envelope';

/** What is done with a value in one tap: a second person's word on it, or one's own taken back. */
export type OneTap = 'check' | 'agreeWithdrawal' | 'keepValue';

/** A second person's word on a value; a tap repeated after a lost answer carries the same key and finds the first answer. */
export function useCheck(year: number, reload: () => Promise<void>) {
  const [told, setTold] = useState<ShownRefusal>();
  const [waiting, setWaiting] = useState(false);
  const last = useRef({ what: '', key: '' });

  const check = async (version: number, value: string, command: OneTap) => {
    const what = `${version}:${value}:${command}`;
    if (last.current.what !== what) last.current = { what, key: newKey() };
    setWaiting(true);
    setTold(undefined);
    try {
      await client.indicators.keep.mutate({ year, version, command, input: { value } }, { context: { key: last.current.key } });
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
