import { Button as PlatformButton } from '@tarojs/components';
import type { ReactNode } from 'react';

interface Props {
  id?: string;
  kind?: 'primary' | 'plain';
  /** A call is under way: the tap does nothing, the button says so. */
  waiting?: boolean;
  waitingWord?: string;
  onTap: () => void;
  children: ReactNode;
}

/** One primary button a page. While waiting it stays focusable: the server's key keeps a second tap harmless. */
export function Button({ id, kind = 'primary', waiting = false, waitingWord = '正在提交……', onTap, children }: Props) {
  return (
    <PlatformButton
      id={id}
      className={`button button--${kind}${waiting ? ' button--waiting' : ''}`}
      hoverClass="button--down"
      onClick={() => (waiting ? undefined : onTap())}
    >
      {waiting ? waitingWord : children}
    </PlatformButton>
  );
}
