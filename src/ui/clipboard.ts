import Taro from '@tarojs/taro';

/** Puts a text on the phone's clipboard; false where the person or the phone did not let it. */
export function copyText(data: string): Promise<boolean> {
  return Promise.resolve(Taro.setClipboardData({ data })).then(
    () => true,
    () => false,
  );
}
