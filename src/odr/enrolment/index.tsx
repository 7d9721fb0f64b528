import { staffGroups, staffWords } from '@domain/enrolment/staff-words';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { client, newKey } from '../../cloud/client';
import { useQuery } from '../../cloud/use-query';
import { readEnrolment, type OpenedEnrolment } from '../../enrolment/bound';
import { EnrolmentWhole, footOf } from '../../enrolment/page';
import { FiledRow, picturesOf, useOpened } from '../../evidence/opened';
import { guarded } from '../../shell/guarded';
import { Page, Shown } from '../../shell/page';
import { Refusal } from '../../shell/refusal';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { odrRoutes } from '../routes';

const side = { words: staffWords, groups: staffGroups, urlOf: odrRoutes.enrolmentAct };

/** The photos of the licence: who looked at them is written down. */
function LicenceCard({ id, enrolment: { files } }: OpenedEnrolment) {
  const asked = { kind: 'enrolment' as const, id, files: files.map((one) => one.id) };
  const { at, told, waiting, open } = useOpened(() => client.evidence.openMeans.mutate(asked, { context: { key: newKey() } }));
  if (!files.length) return null;
  return (
    <Card title="营业执照的照片">
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
        <Button id="open-licence" kind="plain" waiting={waiting} waitingWord="正在取……" onTap={() => void open()}>
          打开照片
        </Button>
      )}
      {told && <Refusal told={told} onRetry={() => void open()} />}
    </Card>
  );
}

/** One enrolment as the bureau has it. */
function Enrolment() {
  const { id = '' } = useRouter<{ id?: string }>().params;
  const query = useQuery(() => readEnrolment(id));
  return (
    <Page foot={footOf(side, query.data)}>
      <Shown of={query}>{(of) => <EnrolmentWhole of={of} side={side} more={<LicenceCard {...of} />} />}</Shown>
    </Page>
  );
}

export default guarded(Enrolment);
