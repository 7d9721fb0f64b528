import { WayRows } from '../shell/way-rows';
import { Card } from '../ui/card';
import { actId } from '../ui/ids';

/** An act one may go to. */
export interface ListedAct {
  act: string;
  word: string;
  url: string;
}

/** Further acts, one row each. */
export function ActList({ title, acts }: { title: string; acts: readonly ListedAct[] }) {
  if (acts.length === 0) return null;
  return (
    <Card title={title}>
      <WayRows ways={acts.map(({ act, word, url }) => ({ id: actId(act), word, to: url }))} />
    </Card>
  );
}
