import Taro from '@tarojs/taro';
import { reportMishap } from '../cloud/mishap';

/** Whatever fails outside of a page that is being drawn: in a tap, in a timer, in an answer nobody waits for. */
export function watchFaults(): void {
  if (process.env.TARO_ENV === 'h5') {
    window.addEventListener('error', ({ error }) => reportMishap('error', error));
    window.addEventListener('unhandledrejection', ({ reason }) => reportMishap('rejection', reason));
    return;
  }
  // WeChat tells an error as its text: the places in the code are in it, and the rest is left out.
  Taro.onError((text) => reportMishap('error', text));
  Taro.onUnhandledRejection(({ reason }) => reportMishap('rejection', reason));
}
