import Taro, { useDidHide, useUnload } from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../ui/button';
import { bulletinIds } from './ids';
import { canRead, readAloud } from './reading';

/** 朗读, where the device can; it ends when the page is left. */
export function ReadButton({ text }: { text: string }) {
  const [reading, setReading] = useState(false);
  const stop = useRef<() => void>();
  const end = () => {
    stop.current?.();
    stop.current = undefined;
    setReading(false);
  };
  useDidHide(end);
  useUnload(end);
  useEffect(() => () => stop.current?.(), []);
  if (!canRead()) return null;
  const begin = () => {
    setReading(true);
    stop.current = readAloud(text, (failed) => {
      setReading(false);
      if (failed) void Taro.showToast({ title: '这台设备没有中文朗读', icon: 'none' });
    });
  };
  return (
    <Button id={bulletinIds.readAloud} kind="plain" onTap={reading ? end : begin}>
      {reading ? '停止朗读' : '朗读给我听'}
    </Button>
  );
}
