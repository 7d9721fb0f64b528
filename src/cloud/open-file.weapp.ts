import Taro from '@tarojs/taro';
import type { WordFile } from './open-file';
import { downloaded, showDocument } from './shown-documents';

export { forgetShown } from './shown-documents';

const written = (base64: string) => (filePath: string) =>
  new Promise<void>((done, failed) =>
    Taro.getFileSystemManager().writeFile({
      filePath,
      data: base64,
      encoding: 'base64',
      success: () => done(),
      fail: ({ errMsg }) => failed(new Error(errMsg)),
    }),
  );

export const openWord = (file: WordFile): Promise<void> =>
  showDocument(
    file.name,
    /\.xlsx$/.test(file.name) ? 'xlsx' : 'docx',
    'url' in file ? downloaded(file.url) : written(file.base64),
  );
