import Taro from '@tarojs/taro';

/** Where each page is; every navigation goes through here. */
export const routes = {
  home: '/pages/home/index',
  inbox: '/pages/inbox/index',
  mine: '/pages/mine/index',
  filing: '/consumer/filing/index',
  cases: '/case/list/index',
  caseView: (id: string) => `/case/view/index?id=${encodeURIComponent(id)}`,
  queue: '/staff/queue/index',
  intake: '/staff/intake/index',
  desk: (id: string) => `/staff/desk/index?id=${encodeURIComponent(id)}`,
  /** Field by field into the national platform. */
  entry: (id: string) => `/staff/entry/index?id=${encodeURIComponent(id)}`,
  /** Reports found inside complaints; with a case, to note one. */
  reports: (id?: string) => `/staff/reports/index${id ? `?id=${encodeURIComponent(id)}` : ''}`,
  join: '/account/join/index',
  people: '/staff/people/index',
  channel: '/staff/channel/index',
  /** Several cases of a list at once. */
  batch: (chip: 'received' | 'unentered') => `/staff/batch/index?chip=${chip}`,
  /** One act on one case. */
  act: (id: string, act: string) => `/case/act/index?id=${encodeURIComponent(id)}&act=${act}`,
};

export function go(url: string): void {
  void Taro.navigateTo({ url });
}

/** Back to the page below; to `otherwise` when this page was opened directly. */
export function back(otherwise: string): void {
  void (Taro.getCurrentPages().length > 1 ? Taro.navigateBack() : Taro.redirectTo({ url: otherwise }));
}
