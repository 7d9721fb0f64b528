import type { FiledFile } from '@domain/evidence/claiming';
import { View } from '@tarojs/components';
import { client, newKey } from '../../cloud/client';
import { FiledRow, picturesOf, useOpened } from '../../evidence/opened';
import { Refusal } from '../../shell/refusal';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';

/** The photos of a claim: who looked at them is written down. */
export function PhotosCard({ id, files }: { id: string; files: readonly FiledFile[] }) {
  const ask = () => client.evidence.openClaim.mutate({ id, files: files.map((one) => one.id) }, { context: { key: newKey() } });
  const { at, told, waiting, open } = useOpened(ask);
  if (files.length === 0) return null;
  return (
    <Card title="照片">
      {files.map((file, index) => (
        <FiledRow
          key={file.id}
          name={file.name}
          type={file.type}
          number={index + 1}
          address={at?.[file.id]}
          pictures={picturesOf(files, at)}
        >
          <View className="small">{`校验码 ${file.sha256.slice(0, 8)}`}</View>
        </FiledRow>
      ))}
      {!at && (
        <Button id="open-photos" kind="plain" waiting={waiting} waitingWord="正在取……" onTap={() => void open()}>
          打开照片
        </Button>
      )}
      {told && <Refusal told={told} onRetry={() => void open()} />}
    </Card>
  );
}
