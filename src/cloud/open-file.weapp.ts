import Taro from '@tarojs/taro';
import type { WordFile } from './open-file';

const open = (filePath: string) => Taro.openDocument({ filePath, fileType: 'docx', showMenu: true });

export async function openWord(file: WordFile): Promise<void> {
  if ('url' in file) {
    const { tempFilePath } = await Taro.downloadFile({ url: file.url });
    return void (await open(tempFilePath));
  }
  const { name, base64 } = file;
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
  await open(filePath);
}
