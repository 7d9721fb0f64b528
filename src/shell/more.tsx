import type { Paged } from '../cloud/use-pages';
import { useState } from 'react';
import { Button } from '../ui/button';

/** The next 20 rows. */
export function More({ of }: { of: Paged<unknown> }) {
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
      看更多
    </Button>
  );
}
