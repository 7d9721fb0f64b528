import { useShareAppMessage, useShareTimeline } from '@tarojs/taro';

interface Shared {
  title: string;
  path: string;
  /** Hears that somebody forwards it. */
  onShare?: () => void;
}

const imageUrl = '/share.png';

/** A page that may be forwarded as itself: what stands on it was published. Whoever opens the card comes to the same page. */
export function useForwarded({ title, path, onShare }: Shared): void {
  useShareAppMessage(() => {
    onShare?.();
    return { title, path, imageUrl };
  });
  useShareTimeline(() => {
    onShare?.();
    return { title, query: path.split('?')[1] ?? '', imageUrl };
  });
}
