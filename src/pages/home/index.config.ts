import { county } from '@config/county';

export default definePageConfig({
  navigationBarTitleText: county.title,
  enableShareAppMessage: true,
  enableShareTimeline: true,
});
