import { evidenceLimits, evidenceSchema, inWords, limitsInWords, sayBytes } from '@domain/evidence/limits';
import { shortened } from '@domain/shortened';
import { View } from '@tarojs/components';
import { useEffect, useRef, useState } from 'react';
import { ids } from '../ui/ids';
import { aria } from '../ui/aria';
import { Button } from '../ui/button';
import { FieldFrame } from '../ui/field';
import { TextButton } from '../ui/text-button';
import { type Chosen, choosePdfs, choosePictures, drop, type NotTaken } from './device';
import { FileRow } from './file-row';
import { filesOf, type Item, type Owner } from './list';
import { add } from './uploading';
import { useFiles } from './use-files';

interface Props {
  name: string;
  label: string;
  hint?: string;
  error?: string;
  owner: Owner;
  /** Hears which files there are: with them the form's own draft is kept. */
  onChange: (files: string[]) => void;
}

type Fit = Pick<Item, 'file' | 'name' | 'type' | 'bytes'>;

/** What may be sent, named so that a person tells one from the other; of the rest why not, in the server's own words. */
async function sorted(chosen: readonly (Chosen | NotTaken)[], before: number): Promise<{ fit: Fit[]; why: string[] }> {
  const fit: Fit[] = [];
  const why: string[] = [];
  for (const one of chosen) {
    if ('why' in one) {
      why.push(inWords(one.why));
      continue;
    }
    const { file, name, type, bytes } = one;
    const called = type === 'application/pdf' ? shortened(name, 100) : `照片 ${before + fit.length + 1}`;
    const checked = evidenceSchema.safeParse({ name: called, type, bytes });
    if (checked.success) fit.push({ file, ...checked.data });
    else {
      why.push(checked.error.issues[0]?.message ?? '');
      await drop(file);
    }
  }
  return { fit, why };
}

/** Photos, screenshots and PDFs of one form: the limits first, then each file with how far it has come. */
export function EvidenceField({ owner, onChange, ...frame }: Props) {
  const { files, pending } = useFiles(owner);
  const [why, setWhy] = useState<string[]>([]);
  const room = evidenceLimits.files - files.length;

  // Choosing takes its time, and the person may have typed on or left the page meanwhile: only the form as it stands now hears of it.
  const latest = useRef<Props['onChange']>();
  latest.current = onChange;
  useEffect(() => () => (latest.current = undefined), []);
  const changed = () => latest.current?.(filesOf(owner).map(({ file }) => file));

  const choose = async (from: (most: number) => Promise<(Chosen | NotTaken)[]>) => {
    setWhy([]);
    try {
      const { fit, why: refused } = await sorted(await from(room), files.length);
      if (fit.length) add(owner, fit);
      if (fit.length) changed();
      setWhy([...new Set(refused)]);
    } catch {
      setWhy(['没有打开相册，或者手机存不下了。请在手机设置里允许微信使用相册和相机，腾出空间再试。']);
    }
  };

  return (
    <FieldFrame {...frame}>
      <View className="field__hint support">{`${limitsInWords}照片里的拍摄地点会去掉。`}</View>
      {why.map((one) => (
        <View key={one} className="field__error support" {...aria({ role: 'alert' })}>
          {one}
        </View>
      ))}
      {files.map((file, index) => (
        <FileRow key={file.file} owner={owner} file={file} number={index + 1} onRemoved={changed} />
      ))}
      {files.length > 0 && (
        <View className="support files__sum" {...aria({ role: 'status' })}>
          {pending
            ? `${files.length} 个文件，还有 ${pending} 个没有传完。可以接着往下填，边填边传。`
            : `${files.length} 个文件，传好了。`}
        </View>
      )}
      {room > 0 && (
        <View className="files__add">
          <Button id={ids.addPicture} kind="plain" onTap={() => void choose(choosePictures)}>
            {files.length ? '再加照片或截图' : '加照片或截图'}
          </Button>
          <TextButton id={ids.addOriginal} onTap={() => void choose((most) => choosePictures(most, true))}>
            {`加原图（不压缩，每个最多 ${sayBytes(evidenceLimits.bytes)}）`}
          </TextButton>
          <TextButton id={ids.addPdf} onTap={() => void choose(choosePdfs)}>
            加 PDF（如电子发票）
          </TextButton>
        </View>
      )}
    </FieldFrame>
  );
}
