import { Button as PlatformButton } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { copyText } from '../ui/clipboard';
import { counted } from './counted';
import { bulletinIds } from './ids';

interface Props {
  of: { id: string; title: string; issuer: string };
}

/** 转发: in WeChat the button itself opens the list of friends; elsewhere title and address are copied, to be sent on by whatever one has. */
export function ForwardButton({ of: { id, title, issuer } }: Props) {
  const copy = () => {
    if (process.env.TARO_ENV === 'weapp') return;
    counted({ bulletin: id }, 'share');
    void copyText(`${title}（${issuer}）${window.location.href}`).then((done) =>
      Taro.showToast({ title: done ? '标题和链接已复制' : '没有复制上，请复制网址', icon: 'none' }),
    );
  };
  return (
    <PlatformButton
      id={bulletinIds.forward}
      className="button button--plain"
      hoverClass="button--down"
      openType="share"
      onClick={copy}
    >
      转发
    </PlatformButton>
  );
}
