import { useShareAppMessage, useShareTimeline } from '@tarojs/taro';

const imageUrl = '/share.png';

/** A page that may be forwarded as itself: it is the same for everybody. */
export function useForwarded(title: string, path: string): void {
  useShareAppMessage(() => ({ title, path, imageUrl }));
  useShareTimeline(() => ({ title, query: path.split('?')[1] ?? '', imageUrl }));
}
