import { sayDate } from '@domain/civil-date';
import { stateWords, topicWords } from '@domain/credit/notice/labels';
import { View } from '@tarojs/components';
import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { client, moment } from '../../cloud/client';
import { usePages } from '../../cloud/use-pages';
import { go } from '../../routes';
import { guarded } from '../../shell/guarded';
import { More } from '../../shell/more';
import { Blank, Page, Shown } from '../../shell/page';
import { Button } from '../../ui/button';
import { ListRow } from '../../ui/list-row';
import { Strip } from '../../ui/strip';
import { noticeRoutes } from '../notice-routes';

const chips = [
  { id: 'all', label: '全部' },
  { id: 'drafted', label: '待批准' },
  { id: 'approved', label: '待送达' },
  { id: 'unread', label: '未读' },
  { id: 'contested', label: '有异议' },
] as const;
type Chip = (typeof chips)[number]['id'];

const choiceOf = {
  all: {},
  unread: { unread: true },
  ...{ drafted: { state: 'drafted' }, approved: { state: 'approved' }, contested: { state: 'contested' } },
} as const;

/** What still waits for somebody of the bureau. */
const waits: readonly string[] = ['drafted', 'approved', 'contested'];

/** 信用提示: what merchants are told, by how far it is. */
function Notices() {
  const { merchant, state } = useRouter<{ merchant?: string; state?: string }>().params;
  const [chip, choose] = useState<Chip>(chips.find(({ id }) => id === state)?.id ?? 'all');
  const query = usePages(
    (cursor) => client.credit.notices.query({ ...(merchant ? { merchant } : choiceOf[chip]), cursor }),
    chip,
  );
  usePullDownRefresh(() => void query.reload().then(() => Taro.stopPullDownRefresh()));
  const today = moment()?.today;
  return (
    <Page>
      <View>
        <View className="title">信用提示</View>
        <View className="support">告诉商家一件事：是什么、请做什么、哪天能修复。由没有动笔的局领导批准以后送达。</View>
      </View>
      {merchant ? (
        <Button id="notice-draft" onTap={() => go(noticeRoutes.draft(merchant))}>
          写一条
        </Button>
      ) : (
        <Strip label="看哪些" chips={chips} chosen={chip} onChoose={choose} />
      )}
      <Shown of={query}>
        {({ rows }) =>
          rows.length ? (
            <>
              <View className="stack rows">
                {rows.map((row) => (
                  <ListRow
                    key={row.id}
                    id={`notice-${row.no}`}
                    tag={stateWords[row.state]}
                    tone={waits.includes(row.state) ? 'due' : 'quiet'}
                    aside={row.no}
                    what={row.title}
                    who={[
                      row.merchantName,
                      topicWords[row.topic],
                      sayDate(row.on, today),
                      row.state === 'delivered' && !row.read && '商家没有看过',
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                    onTap={() => go(noticeRoutes.notice(row.id))}
                  />
                ))}
              </View>
              <More of={query} />
            </>
          ) : (
            <Blank title="这里还没有" text="从商家的页面进来，可以写一条。" />
          )
        }
      </Shown>
    </Page>
  );
}

export default guarded(Notices);
