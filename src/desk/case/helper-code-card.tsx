import { sayDate, type CivilDate } from '@domain/civil-date';
import { waitsForPerson } from '@domain/complaint/talk/helper-code';
import type { ComplaintView } from '@domain/complaint/visibility';
import { View } from '@tarojs/components';
import { client } from '../../cloud/client';
import { ids } from '../../ui/ids';
import { Card } from '../../ui/card';
import { IssuedCode } from './issued-code';

interface Props {
  id: string;
  complaint: ComplaintView;
  today: CivilDate;
  onIssued: () => void;
}

/** What a helper filled in waits for the person's own word: the code that is sent to that person's own telephone, shown once. */
export function HelperCodeCard({ id, complaint, today, onIssued }: Props) {
  const { helper, state, complainant, version = 0 } = complaint;
  if (!helper || !waitsForPerson({ helper, state })) return null;
  const { code } = helper;
  return (
    <Card title="要本人确认">
      <View className="support">
        {`由${helper.name}（${helper.bond}）代填。请把确认码用短信发到${complainant?.name ?? '投诉人'}自己的电话 ${complainant?.phone ?? ''}，再打过去请本人念，登记“确认是本人的意思”。`}
      </View>
      <IssuedCode
        id={ids.issueHelperCode}
        codeId={ids.helperCode}
        word={code ? '另发一个确认码' : '发确认码'}
        today={today}
        earlier={code && `${code.by} ${sayDate(code.on, today)}发过一个，${sayDate(code.until, today)}前有效。`}
        ask={(key) => client.complaints.issueHelperCode.mutate({ id, version }, { context: { key } })}
        onIssued={onIssued}
      />
    </Card>
  );
}
