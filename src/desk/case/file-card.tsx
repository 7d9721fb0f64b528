import type { Complaint } from '@domain/complaint/complaint';
import { View } from '@tarojs/components';
import { client, newKey } from '../../cloud/client';
import { Card } from '../../ui/card';
import { ids } from '../../ui/ids';
import { OpenPaper } from '../../shell/open-paper';

/** 案卷: form 1, the slip of an internal distribution, and the whole file of the case, as Word files to print. */
export function FileCard({ id, routing = [] }: { id: string } & Pick<Complaint, 'routing'>) {
  const isDistributed = routing.some(({ from, to }) => from !== to);
  return (
    <Card title="案卷">
      <View className="support">登记表、文书、记下的每一项、凭证的图片、留言和经过，合成一份文件。取出案卷会留下记录。</View>
      <OpenPaper id={ids.openDossier} ask={() => client.documents.dossier.mutate({ id }, { context: { key: newKey() } })}>
        打开案卷
      </OpenPaper>
      <OpenPaper ask={() => client.documents.complaintForm.query({ id })}>打开投诉登记表（可打印、签字）</OpenPaper>
      {isDistributed && <OpenPaper ask={() => client.documents.slip.query({ id })}>打开内部分送单</OpenPaper>}
    </Card>
  );
}
