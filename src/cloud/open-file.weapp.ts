import Taro from '@tarojs/taro';

export async function openWord(name: string, base64: string): Promise<void> {
  const filePath = `${Taro.env.USER_DATA_PATH ?? ''}/${name.replace(/[\\/:*?"<>|\s]/g, '')}`;
  const files = Taro.getFileSystemManager();
  await new Promise<void>((done, failed) =>
    files.writeFile({
      filePath,
      data: base64,
      encoding: 'base64',
      success: () => done(),
      fail: ({ errMsg }) => failed(new Error(errMsg)),
    }),
  );
  await Taro.openDocument({ filePath, fileType: 'docx', showMenu: true });
}
