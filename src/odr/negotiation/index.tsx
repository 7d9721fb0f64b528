import { sayDate } from '@domain/civil-date';
import { staffGroups, staffWords } from '@domain/negotiation/staff-words';
import { View } from '@tarojs/components';
import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro';
import { moment } from '../../cloud/client';
import { useQuery } from '../../cloud/use-query';
import { NegotiationBody, NegotiationHead } from '../../negotiation/body';
import { readNegotiation, type OpenedNegotiation } from '../../negotiation/bound';
import { footOf, MoreActs, type ActsOf } from '../../negotiation/page';
import { guarded } from '../../shell/guarded';
import { Page, Shown } from '../../shell/page';
import { Card } from '../../ui/card';
import { Lines } from '../../ui/facts';
import { Phone } from '../../ui/phone';
import { odrRoutes } from '../routes';

const acts: ActsOf = { words: staffWords, groups: staffGroups, urlOf: odrRoutes.negotiationAct };

/** Whom to call, and who was called already. */
function CallCard({ of: { negotiation } }: { of: OpenedNegotiation }) {
  const { prepared, calls = [] } = negotiation;
  const { complainant } = prepared;
  const today = moment()?.today;
  if (!complainant && !calls.length) return null;
  return (
    <Card title={complainant ? '请打电话问要不要投诉' : '打过的电话'}>
      {complainant && (
        <>
          <View className="support">没有谈成，也没有转为投诉。要投诉的，请本人打开这一件点“转为投诉”；我们不替人投诉。</View>
          <Phone number={complainant.phone} who={`${complainant.name} `} />
        </>
      )}
      <Lines
        lines={calls.map(({ on, by, reached, said }) => ({
          head: [sayDate(on, today), by, reached ? '打通了' : '没有打通'].filter(Boolean).join(' · '),
          text: said,
        }))}
      />
    </Card>
  );
}

/** Pictures that the firm does not see before they were checked. */
function HeldCard({ of: { held = [] } }: { of: OpenedNegotiation }) {
  if (!held.length) return null;
  return (
    <Card title="商家还看不到的照片">
      <Lines lines={held.map(({ name, say }) => ({ head: name, text: say }))} />
    </Card>
  );
}

/** Whether anything is for the bureau to do, or was done by it. */
const isAsked = ({ negotiation: { prepared, calls = [] }, held = [] }: OpenedNegotiation) =>
  prepared.complainant !== undefined || calls.length > 0 || held.length > 0;

/** One negotiation as the bureau looks on. */
function Negotiation() {
  const { id = '' } = useRouter<{ id?: string }>().params;
  const query = useQuery(() => readNegotiation(id));
  usePullDownRefresh(() => void query.reload().then(() => Taro.stopPullDownRefresh()));
  return (
    <Page foot={footOf(acts, query.data)}>
      <Shown of={query}>
        {(of) => {
          const today = moment()?.today ?? of.negotiation.on;
          return (
            <View className={`stack${isAsked(of) ? ' sides' : ''}`}>
              <View className="stack">
                <NegotiationHead of={of} today={today} />
                <NegotiationBody of={of} today={today} />
              </View>
              {isAsked(of) && (
                <View className="stack">
                  <CallCard of={of} />
                  <HeldCard of={of} />
                  <MoreActs acts={acts} of={of} />
                </View>
              )}
            </View>
          );
        }}
      </Shown>
    </Page>
  );
}

export default guarded(Negotiation);
