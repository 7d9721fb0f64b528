import Taro from '@tarojs/taro';

/** Where each page is; every navigation goes through here. */
export const routes = {
  home: '/pages/home/index',
  inbox: '/pages/inbox/index',
  mine: '/pages/mine/index',
  filing: '/consumer/filing/index',
  caseView: (id: string) => `/case/view/index?id=${encodeURIComponent(id)}`,
  queue: '/staff/queue/index',
  desk: (id: string, act?: 'accept' | 'reject') => `/staff/desk/index?id=${encodeURIComponent(id)}${act ? `&act=${act}` : ''}`,
};

export function go(url: string): void {
  void Taro.navigateTo({ url });
}
