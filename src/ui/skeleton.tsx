import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { aria } from './aria';

/** Grey lines, only when waiting is long enough to be noticed. */
export function Skeleton() {
  const [shown, show] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => show(true), 300);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  return (
    <View className="stack" {...aria({ label: '正在打开' })}>
      {[1, 2].map((card) => (
        <View className="card" key={card}>
          <View className="bone" />
          <View className="bone" />
          <View className="bone" />
        </View>
      ))}
    </View>
  );
}
