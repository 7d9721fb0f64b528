import { go, routes } from '../../routes';
import { ids } from '../../ui/ids';
import { TextButton } from '../../ui/text-button';
import type { Chip } from './chips';

const several: Partial<Record<Chip, { word: string; least: number; batch: Parameters<typeof routes.batch>[0] }>> = {
  unentered: { word: '一次复制多件', least: 1, batch: 'unentered' },
  lateEntries: { word: '一次核对多条', least: 1, batch: 'lateEntries' },
  received: { word: '一次分送多件', least: 2, batch: 'received' },
};

/** What can be done with several cases of a list at once. */
export function AtOnce({ chip, count }: { chip: Chip; count: number }) {
  const one = several[chip];
  if (!one || count < one.least) return null;
  return (
    <TextButton id={ids.openBatch} onTap={() => go(routes.batch(one.batch))}>
      {one.word}
    </TextButton>
  );
}
