import { View } from '@tarojs/components';
import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { client, moment } from '../../cloud/client';
import { useQuery } from '../../cloud/use-query';
import { ids } from '../../ui/ids';
import { Button } from '../../ui/button';
import { Blank, Page, Shown } from '../../shell/page';
import { Refusal } from '../../shell/refusal';
import { RecordForm } from './record-form';
import { useCheck } from './use-check';
import { ValueCard } from './value-card';
import { WithdrawForm } from './withdraw-form';
import { guarded } from '../../shell/guarded';

/** Values of the whole country and of the national platform, recorded by one person and checked by another. */
function OfficialValues() {
  const { params } = useRouter<{ year?: string }>();
  const [recording, setRecording] = useState(false);
  // One at a time: each asks for a reason of its own.
  const [withdrawing, setWithdrawing] = useState('');
  const [touched, setTouched] = useState('');
  const query = useQuery(async () => {
    if (!moment()) await client.accounts.me.query();
    const year = Number(params.year ?? moment()?.today.slice(0, 4));
    return { year, ...(await client.indicators.official.query({ year })) };
  });
  usePullDownRefresh(() => void query.reload().then(() => Taro.stopPullDownRefresh()));
  const { check, told, waiting } = useCheck(query.data?.year ?? 0, query.reload);
  const today = moment()?.today ?? '';

  const close = async () => {
    setRecording(false);
    await query.reload();
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
  };

  return (
    <Page>
      <Shown of={query}>
        {({ year, version, values }) => (
          <>
            <View>
              <View className="title">{`${year} 年官方公布的数`}</View>
              <View className="support">
                录入的数不能改；错了就作废，再录一次。只有核对过的、时段相同的才用来评分。核对过的要作废，由另一个人同意。
              </View>
            </View>
            {told && <Refusal told={told} />}
            {!recording && (
              <Button id={ids.recordOfficial} onTap={() => setRecording(true)}>
                录入官方数
              </Button>
            )}
            {recording && <RecordForm year={year} version={version} done={close} reload={query.reload} />}
            {values.length === 0 && !recording && <Blank title="还没有录入" text="没有全国同期数，25.2 和 25.3 只能待定。" />}
            {[...values].reverse().map((value) => (
              <ValueCard
                key={value.id}
                year={year}
                value={value}
                today={today}
                waiting={waiting && touched === value.id}
                check={(command) => {
                  setTouched(value.id);
                  void check(version, value.id, command);
                }}
                onWithdraw={() => setWithdrawing(value.id)}
                withdrawing={
                  withdrawing === value.id && (
                    <WithdrawForm
                      year={year}
                      version={version}
                      value={value.id}
                      checked={value.checkedBy !== undefined}
                      done={query.reload}
                      reload={query.reload}
                    />
                  )
                }
              />
            ))}
          </>
        )}
      </Shown>
    </Page>
  );
}

export default guarded(OfficialValues);
