import type { Paged } from '../cloud/use-pages';
import { useState } from 'react';
import { Button } from '../ui/button';

/** The next 20 rows. */
export function More({ of, word = '看更多' }: { of: Paged<unknown>; word?: string }) {
  const [waiting, setWaiting] = useState(false);
  const { more } = of;
  if (!more) return null;
  const fetch = async () => {
    setWaiting(true);
    await more();
    setWaiting(false);
  };
  return (
    <Button kind="plain" waiting={waiting} waitingWord="正在打开……" onTap={() => void fetch()}>
      {word}
    </Button>
  );
}
