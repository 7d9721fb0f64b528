import { staffGroups, staffWords } from '@domain/enrolment/staff-words';
import { useRouter } from '@tarojs/taro';
import { client, newKey } from '../../cloud/client';
import { useQuery } from '../../cloud/use-query';
import { readEnrolment, type OpenedEnrolment } from '../../enrolment/bound';
import { EnrolmentWhole, footOf } from '../../enrolment/page';
import { FiledCard } from '../../evidence/filed-card';
import { guarded } from '../../shell/guarded';
import { Page, Shown } from '../../shell/page';
import { odrRoutes } from '../routes';

const side = { words: staffWords, groups: staffGroups, urlOf: odrRoutes.enrolmentAct };

/** The photos of the licence: who looked at them is written down. */
const LicenceCard = ({ id, enrolment: { files } }: OpenedEnrolment) => (
  <FiledCard
    title="营业执照的照片"
    id="open-licence"
    word="打开照片"
    files={files}
    fingerprint
    ask={(asked) => client.evidence.openMeans.mutate({ kind: 'enrolment', id, files: asked }, { context: { key: newKey() } })}
  />
);

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
