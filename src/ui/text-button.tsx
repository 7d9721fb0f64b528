import { Text } from '@tarojs/components';

export function TextButton({ id, onTap, children }: { id?: string; onTap: () => void; children: string }) {
  return (
    <Text id={id} className="text-button" {...aria({ role: 'button' })} onClick={onTap}>
      {children}
    </Text>
  );
}
