import type { FiledFile } from '@domain/evidence/claiming';
import { View } from '@tarojs/components';
import { client, newKey } from '../../cloud/client';
import { FiledRow, picturesOf, useOpened } from '../../evidence/opened';
import { Refusal } from '../../shell/refusal';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { kindsOf } from '../opened';
import type { What } from '../means-routes';

/** 佐证材料: what was handed in with it; who opens them is on record. */
export function ProofsCard({ what, id, files }: { what: What; id: string; files: readonly FiledFile[] }) {
  const { kind } = kindsOf[what];
  const asked = { kind, id, files: files.map((file) => file.id) };
  const { at, told, waiting, open } = useOpened(() => client.evidence.openMeans.mutate(asked, { context: { key: newKey() } }));
  if (files.length === 0) return null;
  return (
    <Card title={`佐证材料（${files.length}）`}>
      {files.map(({ id: file, name, type, sha256 }, index) => (
        <FiledRow key={file} name={name} type={type} number={index + 1} address={at?.[file]} pictures={picturesOf(files, at)}>
          <View className="small">{`校验码 ${sha256.slice(0, 8)}`}</View>
        </FiledRow>
      ))}
      {!at && (
        <Button id="open-proofs" kind="plain" waiting={waiting} waitingWord="正在取……" onTap={() => void open()}>
          打开佐证
        </Button>
      )}
      {told && <Refusal told={told} onRetry={() => void open()} />}
    </Card>
  );
}
