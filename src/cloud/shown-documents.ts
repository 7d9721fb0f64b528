import Taro from '@tarojs/taro';

const home = () => Taro.env.USER_DATA_PATH ?? '';
/** What WeChat's viewer shows lies in one folder of the program's own: there and nowhere else, so that all of it can be taken away. */
const FOLDER = 'shown';
const folder = () => `${home()}/${FOLDER}`;

/** Nothing that was shown stays on the phone. */
export function forgetShown(): Promise<void> {
  const files = Taro.getFileSystemManager();
  return new Promise((done) => {
    const ended = () => done();
    const remove = () => files.rmdir({ dirPath: folder(), recursive: true, success: ended, fail: ended });
    const success = ({ files: names }: { files: string[] }) => (names.includes(FOLDER) ? remove() : done());
    files.readdir({ dirPath: home(), success, fail: ended });
  });
}

const makeFolder = () =>
  new Promise<void>((done) => {
    const ended = () => done();
    // Where the phone has no room, writing the file says so.
    Taro.getFileSystemManager().mkdir({ dirPath: folder(), recursive: true, success: ended, fail: ended });
  });

/**
 * Shows a document in WeChat's viewer, from where it can be sent on or printed. `put` writes it to the path it is given. It is taken away
 * when the viewer is closed, when the next one is opened, and when the program starts again, whichever is first.
 */
export async function showDocument(
  name: string,
  fileType: 'docx' | 'xlsx' | 'pdf',
  put: (filePath: string) => Promise<void>,
): Promise<void> {
  await forgetShown();
  await makeFolder();
  const filePath = `${folder()}/${name.replace(/[\\/:*?"<>|\s]/g, '')}`;
  try {
    await put(filePath);
    await Taro.openDocument({ filePath, fileType, showMenu: true });
  } catch (error) {
    await forgetShown();
    throw error;
  }
  const closed = () => {
    Taro.offAppShow(closed);
    void forgetShown();
  };
  Taro.onAppShow(closed);
}

/** Straight to the path: what WeChat downloads elsewhere stays for as long as WeChat likes. */
export const downloaded = (url: string) => async (filePath: string) => {
  const { statusCode } = await Taro.downloadFile({ url, filePath });
  if (statusCode !== 200) throw new Error(`download: ${statusCode}`);
};
