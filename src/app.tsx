import './polyfills';
import type { PropsWithChildren } from 'react';
import { forgetShown } from './cloud/open-file';
import { watchFaults } from './shell/faults';
import { watchUpdates } from './shell/update';
import { watchPrivacy } from './privacy/authorization';
import './app.scss';

// Around the pages a browser shows what WeChat itself would draw: title bar and tab bar.
if (process.env.TARO_ENV === 'h5') require('./ui/styles/browser.scss');

watchPrivacy();
watchFaults();
watchUpdates();
// What was shown when the program was last ended is not there any more.
void forgetShown();

export default function App({ children }: PropsWithChildren) {
  return children;
}
