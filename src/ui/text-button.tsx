import { Text } from '@tarojs/components';
import { aria } from './aria';

interface Props {
  id?: string;
  /** Of a button that opens something below it. */
  expanded?: boolean;
  onTap: () => void;
  children: string;
}

export function TextButton({ id, expanded, onTap, children }: Props) {
  return (
    <Text id={id} className="text-button" {...aria({ role: 'button', expanded })} onClick={onTap}>
      {children}
    </Text>
  );
}
