import Taro from '@tarojs/taro';
import { inTurn } from './in-turn';

/** The tab pages alone lie in this folder. */
const tabPage = /^\/?pages\//;

const turn = inTurn();

/**
 * Called when a number of unread notices is asked for; what it answers shows that number. Every tab page asks when it is shown, and a tap on
 * a notice as well: an older answer that comes later than a newer one shows nothing.
 */
export function askingUnread(): (unread: number) => void {
  const isNewest = turn();
  return (unread) => {
    if (isNewest()) showUnread(unread);
  };
}

/**
 * The number beside 消息. WeChat refuses a badge while no tab bar is shown: an answer that comes when its page was left for another sets
 * none, and the next tab page that is shown asks again.
 */
function showUnread(unread: number): void {
  const stack = Taro.getCurrentPages();
  if (!tabPage.test(stack[stack.length - 1]?.route ?? '')) return;
  const index = 1;
  // Another page may be on its way without being on the stack yet; WeChat says no then.
  const ignore = () => undefined;
  if (unread > 0) void Promise.resolve(Taro.setTabBarBadge({ index, text: unread > 99 ? '99+' : String(unread) })).catch(ignore);
  else void Promise.resolve(Taro.removeTabBarBadge({ index })).catch(ignore);
}
