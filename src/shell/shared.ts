import { county } from '@config/county';
import { useShareAppMessage, useShareTimeline } from '@tarojs/taro';
import { routes } from '../routes';

/** Ours, and never what stands on the page: that may be a complaint. Drawn by tools/draw-share.mjs. */
const imageUrl = '/share.png';
const title = `${county.title}：网购遇到问题，我们来调解`;

/** A page that can be forwarded, to a friend or in Moments; whoever opens it comes to the first page. All others cannot be. */
export function useShared(): void {
  useShareAppMessage(() => ({ title, path: routes.home, imageUrl }));
  useShareTimeline(() => ({ title, imageUrl }));
}
