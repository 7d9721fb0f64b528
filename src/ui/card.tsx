import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';

interface Props {
  title?: string;
  /** What stands at the right of the title. */
  aside?: ReactNode;
  children: ReactNode;
}

export function Card({ title, aside, children }: Props) {
  return (
    <View className="card card__lines">
      {title && (
        <View className="card__head">
          <Text className="section">{title}</Text>
          {aside}
        </View>
      )}
      {children}
    </View>
  );
}
