export function take(url: string): Promise<string> {
  window.open(url, '_blank', 'noopener');
  return Promise.resolve('正在下载。没有开始的，再点一次。');
}
