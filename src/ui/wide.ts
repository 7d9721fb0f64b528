import Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';

/** From here on a desk has room for a list, a case and its acts side by side (CSS px). */
const WIDE = 900;

const isWide = (): boolean =>
  (Taro.canIUse('getWindowInfo') ? Taro.getWindowInfo() : Taro.getSystemInfoSync()).windowWidth >= WIDE;

/** Whether the window is as wide as a desk, also after it was resized. */
export function useWide(): boolean {
  const [wide, setWide] = useState(isWide);
  useEffect(() => {
    const look = () => setWide(isWide());
    Taro.onWindowResize(look);
    return () => Taro.offWindowResize(look);
  }, []);
  return wide;
}
