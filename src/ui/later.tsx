import Taro from '@tarojs/taro';
import { type ReactNode, useEffect, useState } from 'react';

/**
 * What stands below the first screen. In WeChat it is handed over after it: a slow phone takes two small pieces better than one large.
 * A browser is handed nothing, so nothing waits there.
 */
export function Later({ children }: { children: ReactNode }) {
  const [shown, show] = useState(process.env.TARO_ENV !== 'weapp');
  useEffect(() => {
    let left = false;
    Taro.nextTick(() => {
      if (!left) show(true);
    });
    return () => {
      left = true;
    };
  }, []);
  return shown ? <>{children}</> : null;
}
