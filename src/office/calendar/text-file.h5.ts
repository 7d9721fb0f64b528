import { pick } from '../../cloud/file-window.h5';

export async function chooseText(): Promise<string | undefined> {
  const [file] = await pick('.txt,text/plain', false);
  return file?.text();
}
