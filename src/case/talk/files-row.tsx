import { Text, View } from '@tarojs/components';
import { client, newKey } from '../../cloud/client';
import { FiledRow, picturesOf, useOpened } from '../../evidence/opened';
import { Refusal } from '../../shell/refusal';
import { sayWhen } from '../../shell/say-when';
import { ids } from '../../ui/ids';
import { TextButton } from '../../ui/text-button';
import type { FilesOnScreen } from './message-row';

/** What somebody handed in, where it was handed in; the pictures themselves only after one asked for them, which is written down. */
export function FilesRow({ id, row: { shown, at: when, files }, own }: { id: string; row: FilesOnScreen; own: boolean }) {
  const asked = files.map((one) => one.id);
  const { at, told, waiting, open } = useOpened(() =>
    client.evidence.open.mutate({ id, files: asked }, { context: { key: newKey() } }),
  );
  return (
    <View className={`message${own ? ' message--own' : ''}`}>
      <View className="row__top">
        <Text className="strong">{shown}</Text>
        <Text className="small">{sayWhen(when)}</Text>
      </View>
      {files.map(({ id: file, name, type }, index) => (
        <FiledRow key={file} name={name} type={type} number={index + 1} address={at?.[file]} pictures={picturesOf(files, at)}>
          {null}
        </FiledRow>
      ))}
      {!at && (
        <TextButton id={ids.openEvidence} onTap={() => void open()}>
          {waiting ? '正在取……' : '看图片和文件'}
        </TextButton>
      )}
      {told && <Refusal told={told} onRetry={() => void open()} />}
    </View>
  );
}
