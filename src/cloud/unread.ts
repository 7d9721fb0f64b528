import Taro from '@tarojs/taro';

/** The number beside 消息. Only tab pages call it: WeChat refuses a badge while no tab bar is shown. */
export function showUnread(unread: number): void {
  const index = 1;
  // A page that was left meanwhile has no tab bar any more; the next tab page sets the number again.
  const ignore = () => undefined;
  if (unread > 0) void Promise.resolve(Taro.setTabBarBadge({ index, text: unread > 99 ? '99+' : String(unread) })).catch(ignore);
  else void Promise.resolve(Taro.removeTabBarBadge({ index })).catch(ignore);
}
