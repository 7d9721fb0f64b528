import { Text, View } from '@tarojs/components';
import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro';
import { useRef, useState } from 'react';
import { RemindMe } from '../../case/remind-me';
import { client } from '../../cloud/client';
import { keep, kept } from '../../cloud/device';
import { usePages } from '../../cloud/use-pages';
import { chipId, ids } from '../../ui/ids';
import { go, routes } from '../../routes';
import { aria } from '../../ui/aria';
import { More } from '../../shell/more';
import { Blank, Page, Shown } from '../../shell/page';
import { TextButton } from '../../ui/text-button';
import { ProvisionalLine } from './provisional-line';
import { QueueRow } from './queue-row';
import { sayCount } from '../../ui/say-count';
import { Found, SearchBox, useFound } from './search';
import { guarded } from '../../shell/guarded';

const chips = [
  { id: 'overdue', label: '已超', empty: '没有超期的案件', hint: '过了最后一天还没有办的会在这里。' },
  { id: 'dueToday', label: '今天到期', empty: '今天没有到期的案件', hint: '最后一天是今天的会在这里。' },
  { id: 'dueSoon', label: '快到期', empty: '两个工作日内没有到期的案件', hint: '要受理的新投诉在“待受理”里。' },
  { id: 'mine', label: '我经办', empty: '没有您经办的案件', hint: '领办以后的案件会在这里。' },
  { id: 'received', label: '待受理', empty: '没有等着受理的投诉', hint: '新收到的投诉会在这里。' },
  { id: 'accepted', label: '调解中', empty: '没有正在调解的投诉', hint: '受理以后的投诉会在这里。' },
  { id: 'handle', label: '等着办', empty: '没有等着办的事', hint: '等审批、没有送到、等身份证明、受托调解到期，会在这里。' },
  {
    id: 'lateEntries',
    label: '待核补登',
    empty: '没有等着核对的补登',
    hint: '晚于 3 个工作日登记、会把超期改成按时的日期，由另一个人核对。',
  },
  { id: 'unentered', label: '未录入', empty: '都已经录入全国12315平台', hint: '收到后的下一个工作日录入，编号登记回来。' },
  { id: 'closed', label: '已办结', empty: '还没有办结的投诉', hint: '办结和不予受理的投诉会在这里。' },
] as const;
type Chip = (typeof chips)[number]['id'];

/** Opened by a number of the first page, and not among the chips otherwise. */
const opened: readonly Chip[] = ['overdue', 'dueToday'];
const isCounted = (chip: Chip): chip is Exclude<Chip, 'closed' | 'overdue' | 'dueToday'> =>
  chip !== 'closed' && opened.indexOf(chip) < 0;

type Queue = Awaited<ReturnType<typeof client.complaints.queue.query>>;

/** 待办案件: chips with counts of what there is to do, rows by the day they are due. */
function QueuePage() {
  const { chip: named } = useRouter<{ chip?: Chip }>().params;
  const [chip, setChip] = useState<Chip>(() => named ?? kept<Chip>('chip') ?? 'dueSoon');
  const [sought, seek] = useState('');
  const found = useFound(sought);
  const query = usePages((cursor) => client.complaints.queue.query({ chip, cursor }), chip);
  usePullDownRefresh(() => void query.reload().then(() => Taro.stopPullDownRefresh()));
  // While another chip loads, the counts of the last answer stay.
  const counts = useRef<Queue['counts']>();
  counts.current = query.data?.counts ?? counts.current;
  const shown = chips.find((one) => one.id === chip) ?? chips[0];

  const choose = (id: Chip) => {
    keep('chip', id);
    setChip(id);
  };

  const list = (
    <>
      <View className="chips" {...aria({ role: 'radiogroup', label: '哪些案件' })}>
        {chips
          .filter(({ id }) => !opened.includes(id) || id === named)
          .map(({ id, label }) => (
            <View
              key={id}
              id={chipId(id)}
              className={`chip${id === chip ? ' chip--on' : ''}`}
              {...aria({ role: 'radio', checked: id === chip })}
              onClick={() => choose(id)}
            >
              <Text>{label}</Text>
              {counts.current && isCounted(id) && <Text className="chip__count">{sayCount(counts.current[id])}</Text>}
            </View>
          ))}
      </View>
      <ProvisionalLine />
      <Shown of={query}>
        {({ rows, next }) => (
          <>
            {chip === 'unentered' && rows.length > 0 && (
              <TextButton id={ids.openBatch} onTap={() => go(routes.batch('unentered'))}>
                一次复制多件
              </TextButton>
            )}
            {chip === 'lateEntries' && rows.length > 0 && (
              <TextButton id={ids.openBatch} onTap={() => go(routes.batch('lateEntries'))}>
                一次核对多条
              </TextButton>
            )}
            {chip === 'received' && rows.length > 1 && (
              <TextButton id={ids.openBatch} onTap={() => go(routes.batch('received'))}>
                一次分送多件
              </TextButton>
            )}
            {rows.length === 0 && !next && <Blank title={shown.empty} text={shown.hint} />}
            {rows.map((row) => (
              <QueueRow key={row.id} row={row} list={chip} />
            ))}
            <More of={query} />
            <RemindMe>有到期提醒时在微信里告诉我一次</RemindMe>
          </>
        )}
      </Shown>
    </>
  );
  return (
    <Page>
      <SearchBox onSeek={seek} />
      {sought ? <Found typed={sought} of={found} onEnd={() => seek('')} /> : list}
    </Page>
  );
}

export default guarded(QueuePage);
