import type { FiledFile } from '@domain/evidence/claiming';
import { View } from '@tarojs/components';
import { Refusal } from '../shell/refusal';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { FiledRow, picturesOf, useOpened } from './opened';

type Opening = Parameters<typeof useOpened>[0];

interface Props {
  title: string;
  files: readonly Pick<FiledFile, 'id' | 'name' | 'type' | 'sha256'>[];
  /** The button that fetches them. */
  id: string;
  word: string;
  /** Without: a party, to whom a fingerprint says nothing. */
  fingerprint?: true;
  /** A line below the title. */
  note?: string;
  ask: (files: string[]) => ReturnType<Opening>;
}

/** Filed files under a title, fetched once somebody wants to see them; nothing where there are none. */
export function FiledCard({ files, ...props }: Props) {
  return files.length ? <Asking {...props} files={files} ask={() => props.ask(files.map((one) => one.id))} /> : null;
}

function Asking({ title, files, id, word, note, fingerprint, ask }: Omit<Props, 'ask'> & { ask: Opening }) {
  const { at, told, waiting, open } = useOpened(ask);
  return (
    <Card title={title}>
      {note && <View className="support">{note}</View>}
      {files.map((file, index) => (
        <FiledRow
          key={file.id}
          name={file.name}
          type={file.type}
          number={index + 1}
          address={at?.[file.id]}
          pictures={picturesOf(files, at)}
        >
          {fingerprint && <View className="small">{`校验码 ${file.sha256.slice(0, 8)}`}</View>}
        </FiledRow>
      ))}
      {!at && (
        <Button id={id} kind="plain" waiting={waiting} waitingWord="正在取……" onTap={() => void open()}>
          {word}
        </Button>
      )}
      {told && <Refusal told={told} onRetry={() => void open()} />}
    </Card>
  );
}
