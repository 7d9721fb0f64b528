import { Text } from '@tarojs/components';
import { aria } from './aria';

interface Props {
  id?: string;
  /** Of a button that opens something below it. */
  expanded?: boolean;
  /** What a screen reader says where the words alone would not tell one button from the next. */
  label?: string;
  onTap: () => void;
  children: string;
}

export function TextButton({ id, expanded, label, onTap, children }: Props) {
  return (
    <Text id={id} className="text-button" {...aria({ role: 'button', expanded, label })} onClick={onTap}>
      {children}
    </Text>
  );
}
