import { copyText } from '../../ui/clipboard';

/** WeChat opens no zip file: its address goes to a computer. */
export const take = async (url: string): Promise<string> =>
  (await copyText(url)) ? '链接复制好了，10 分钟内有效。发到电脑上，在浏览器里打开。不要发给别人。' : '没有复制上。请再点一次。';
