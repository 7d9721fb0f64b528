import Taro from '@tarojs/taro';

/** A file of a chat: WeChat opens no other. */
export async function chooseText(): Promise<string | undefined> {
  const chosen = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: ['txt'] }).catch(
    (error: { errMsg?: string }) => {
      if (/cancel/.test(error.errMsg ?? '')) return undefined;
      throw error;
    },
  );
  const path = chosen?.tempFiles[0]?.path;
  if (!path) return undefined;
  return new Promise((done, failed) =>
    Taro.getFileSystemManager().readFile({
      filePath: path,
      encoding: 'utf8',
      success: ({ data }) => done(String(data)),
      fail: ({ errMsg }) => failed(new Error(errMsg)),
    }),
  );
}
