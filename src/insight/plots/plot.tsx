import { Text, View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { aria } from '../../ui/aria';
import { Card } from '../../ui/card';
import { TextButton } from '../../ui/text-button';
import { plotTableId } from '../ids';
import './plots.scss';

export interface TableLine {
  name: string;
  value: string;
  onTap?: (() => void) | undefined;
}

interface Props {
  id: string;
  title: string;
  /** What the drawing shows, in one or two sentences: who sees no drawing reads this. */
  said: string;
  /** The same as numbers, opened on demand; absent where the drawing is itself lines of words. */
  table?: readonly TableLine[];
  children?: ReactNode;
}

/** A drawing with its sentence and its table. */
export function Plot({ id, title, said, table = [], children }: Props) {
  const [shown, show] = useState(false);
  return (
    <Card title={title}>
      <View className="support">{said}</View>
      {children}
      {table.length > 0 && (
        <TextButton id={plotTableId(id)} expanded={shown} label={`${title}，看成表`} onTap={() => show(!shown)}>
          {shown ? '收起表' : '看成表'}
        </TextButton>
      )}
      {shown &&
        table.map(({ name, value, onTap }) => (
          <View
            key={name}
            className={`line${onTap ? ' line--tap' : ''}`}
            {...(onTap ? { ...aria({ role: 'button' }), onClick: onTap } : {})}
          >
            <Text className="line__name">{name}</Text>
            <Text className="line__value">{value}</Text>
          </View>
        ))}
    </Card>
  );
}
