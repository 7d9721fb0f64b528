import { sayDate } from '@domain/civil-date';
import { enrolmentStateWords } from '@domain/enrolment/labels';
import { View } from '@tarojs/components';
import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { useState } from 'react';
import { client, moment } from '../../cloud/client';
import { usePages } from '../../cloud/use-pages';
import { enrolmentTones } from '../../enrolment/body';
import { go } from '../../routes';
import { guarded } from '../../shell/guarded';
import { More } from '../../shell/more';
import { Blank, Page, Shown } from '../../shell/page';
import { ListRow } from '../../ui/list-row';
import { Strip } from '../../ui/strip';
import { odrRoutes } from '../routes';

const chips = [
  { id: 'applied', label: '等审查' },
  { id: 'reviewed', label: '等批准' },
  { id: 'open', label: '已批准' },
  { id: 'suspended', label: '暂停' },
  { id: 'all', label: '全部' },
] as const;
type Chip = (typeof chips)[number]['id'];

/** 自行协商单位: who applied, who waits for admission, who is enrolled. */
function Enrolments() {
  const [chip, choose] = useState<Chip>('applied');
  const query = usePages((cursor) => client.settling.enrolments.query({ ...(chip !== 'all' && { state: chip }), cursor }), chip);
  usePullDownRefresh(() => void query.reload().then(() => Taro.stopPullDownRefresh()));
  return (
    <Page>
      <View>
        <View className="title">自行协商单位</View>
        <View className="support">
          工作人员审查，局领导批准，审查的人不能自己批准。指标 26.1 只认全国12315平台的ODR账号；这里的是本局内部名单。
        </View>
      </View>
      <Strip label="看哪些" chips={chips} chosen={chip} onChoose={choose} />
      <Shown of={query}>
        {({ rows }) =>
          rows.length ? (
            <>
              <View className="stack rows">
                {rows.map(({ id, no, state, name, on }) => (
                  <ListRow
                    key={id}
                    id={`enrolment-${no}`}
                    tag={enrolmentStateWords[state]}
                    tone={enrolmentTones[state]}
                    aside={no}
                    what={name}
                    who={`${sayDate(on, moment()?.today)}申请`}
                    onTap={() => go(odrRoutes.enrolment(id))}
                  />
                ))}
              </View>
              <More of={query} />
            </>
          ) : (
            <Blank title={chip === 'applied' ? '没有等着审查的' : '这里还没有'} text="商家在“我的网店”里申请的会在这里。" />
          )
        }
      </Shown>
    </Page>
  );
}

export default guarded(Enrolments);
