import { sayBytes } from '@domain/evidence/limits';
import { View } from '@tarojs/components';
import { fileId } from '../ui/ids';
import { aria } from '../ui/aria';
import { TextButton } from '../ui/text-button';
import type { Owner } from './list';
import { Picture } from './picture';
import { remove, retry } from './uploading';
import type { Shown } from './use-files';

/** How far it has come, in words; the bar only repeats them. */
function words({ done, told, percent }: Shown): string {
  if (done) return '传好了';
  if (told) return `${told.say}${told.do}`;
  return percent === undefined ? '等着传' : `正在传，已传 ${percent}%`;
}

interface Props {
  owner: Owner;
  file: Shown;
  /** From 1, as a person counts. */
  number: number;
  onRemoved: () => void;
}

/** One chosen file: its picture, what it is, how far it has come; again, or away with it. */
export function FileRow({ owner, file, number, onRemoved }: Props) {
  const bad = !file.done && file.told && file.told.then === 'stop';

  return (
    <View className="file">
      <Picture of={file} />
      <View className="file__text">
        <View className="strong">{file.name}</View>
        <View className={`support${bad ? ' file__bad' : ''}`}>{`${sayBytes(file.bytes)} · ${words(file)}`}</View>
        {!file.done && !file.told && (
          <View className="file__bar" {...aria({ hidden: true })}>
            <View className="file__done" style={{ width: `${file.percent ?? 0}%` }} />
          </View>
        )}
        <View className="file__acts">
          {file.told && !file.done && (
            <TextButton id={fileId(number, 'retry')} label={`重试${file.name}`} onTap={() => retry(owner, file.file)}>
              重试
            </TextButton>
          )}
          <TextButton
            id={fileId(number, 'remove')}
            label={`移除${file.name}`}
            onTap={() => void remove(owner, file.file).then(onRemoved)}
          >
            移除
          </TextButton>
        </View>
      </View>
    </View>
  );
}
