import { sayBytes } from '@domain/evidence/limits';
import { View } from '@tarojs/components';
import { client, newKey } from '../../cloud/client';
import { FiledRow, picturesOf, useOpened } from '../../evidence/opened';
import { officialId } from '../../ui/ids';
import { Button } from '../../ui/button';
import { Refusal } from '../../shell/refusal';
import type { Value } from './value-card';

/** The source of a value as it was photographed or saved, for whoever holds the value against it. */
export function ProofFiles({ year, value: { id, files = [] } }: { year: number; value: Value }) {
  const wanted = files.map((one) => one.id);
  const ask = () => client.evidence.openOfficial.mutate({ year, files: wanted }, { context: { key: newKey() } });
  const { at, told, waiting, open } = useOpened(ask);
  if (files.length === 0) return null;
  return (
    <View>
      {files.map(({ id: file, name, type, bytes, sha256 }, index) => (
        <FiledRow key={file} name={name} type={type} number={index + 1} address={at?.[file]} pictures={picturesOf(files, at)}>
          <View className="small">{`${sayBytes(bytes)} · 校验码 ${sha256.slice(0, 8)}`}</View>
        </FiledRow>
      ))}
      {!at && (
        <Button id={officialId(id, 'open')} kind="plain" waiting={waiting} waitingWord="正在取……" onTap={() => void open()}>
          打开原件
        </Button>
      )}
      {told && <Refusal told={told} onRetry={() => void open()} />}
    </View>
  );
}
