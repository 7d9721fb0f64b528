import { useDidShow } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { filesOf, type Item, type Owner } from './list';
import { listen, type Standing, standingOf, work } from './uploading';

export interface Shown extends Item, Standing {}

/** The files of an owner as they stand now; while a page with them is open they go on going up. */
export function useFiles(owner: Owner): { files: Shown[]; pending: number } {
  const [, again] = useState(0);
  useEffect(() => listen(() => again((count) => count + 1)), []);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the key says who it is; callers make the rest anew at each drawing
  useEffect(() => void work(owner), [owner.key]);
  useDidShow(() => void work(owner));
  const files = filesOf(owner).map((item) => ({ ...item, ...standingOf(item.file) }));
  return { files, pending: files.filter(({ done }) => !done).length };
}
