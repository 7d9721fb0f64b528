import Taro from '@tarojs/taro';

let ready = false;
let asked = false;

/** A newer version that WeChat has fetched is applied when the person says so, on a page where nothing is typed. */
export function watchUpdates(): void {
  if (process.env.TARO_ENV !== 'weapp' || !Taro.canIUse('getUpdateManager')) return;
  Taro.getUpdateManager().onUpdateReady(() => {
    ready = true;
    offerUpdate();
  });
}

/** Pages with tabs ask for nothing to be typed; of everything else the person may be in the middle. */
const quiet = /^\/?pages\//;

/** Asks once, now or when such a page is next shown. What is written in other pages is kept as drafts and is there afterwards. */
export function offerUpdate(): void {
  const pages = Taro.getCurrentPages();
  if (!ready || asked || pages.length !== 1 || !quiet.test(pages[0]?.route ?? '')) return;
  asked = true;
  void Taro.showModal({
    title: '小程序有新版本',
    content: '重新打开就能用，几秒钟。写了一半的草稿都在。',
    confirmText: '重新打开',
    cancelText: '以后再说',
  }).then(({ confirm }) => {
    if (confirm) Taro.getUpdateManager().applyUpdate();
  });
}
