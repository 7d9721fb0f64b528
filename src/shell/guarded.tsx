import { county } from '@config/county';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Component, type ComponentType, type ReactNode } from 'react';
import { reportMishap } from '../cloud/mishap';
import { routes } from '../routes';
import { ids } from '../ui/ids';
import { Button } from '../ui/button';
import { Phone } from '../ui/phone';
import { TextButton } from '../ui/text-button';

interface State {
  broken: boolean;
}

/** The page from its beginning, with what it was opened with; a page with a tab begins with the first. */
function openAgain(): void {
  const { path = '', params = {} } = Taro.getCurrentInstance().router ?? {};
  const asked = Object.keys(params).filter((name) => /^[a-z]/i.test(name) && name !== 'stamp');
  const query = asked.map((name) => `${name}=${encodeURIComponent(params[name] ?? '')}`).join('&');
  const url = `/${path.replace(/^\//, '').split('?')[0] ?? ''}${query && `?${query}`}`;
  Taro.redirectTo({ url }).catch(() => Taro.reLaunch({ url: routes.home }));
}

/** Stands around a page: where it fails, what happened, what is kept, and the ways on, instead of a white page. */
class Guard extends Component<{ children: ReactNode }, State> {
  override state: State = { broken: false };

  static getDerivedStateFromError(): State {
    return { broken: true };
  }

  override componentDidCatch(error: unknown): void {
    reportMishap('page', error);
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <View className="page stack">
        <View className="blank">
          <View className="section">这一页出错了</View>
          <View className="support">
            是程序的问题，已经告诉维护的人，没有带您的任何内容。写了一半的内容存在这部手机上，已经提交的都在。
          </View>
          <Phone number={county.hotline} who="急事请打 " />
          <Button id={ids.openAgain} onTap={openAgain}>
            重新打开这一页
          </Button>
          <TextButton onTap={() => void Taro.reLaunch({ url: routes.home })}>回首页</TextButton>
        </View>
      </View>
    );
  }
}

/** The page, kept from going white. */
export function guarded<P extends object>(Page: ComponentType<P>): ComponentType<P> {
  return function Guarded(props: P) {
    return (
      <Guard>
        <Page {...props} />
      </Guard>
    );
  };
}
