import Taro from '@tarojs/taro';

/** Where a file lies in the program's own space on a phone. */
export const at = (file: string) => `${Taro.env.USER_DATA_PATH ?? ''}/${file}`;
export const files = () => Taro.getFileSystemManager();

/** WeChat's callbacks as a promise. */
export function called<T>(
  call: (to: { success: (result: T) => void; fail: (error: { errMsg: string }) => void }) => void,
): Promise<T> {
  return new Promise((done, failed) => call({ success: done, fail: ({ errMsg }) => failed(new Error(errMsg)) }));
}
