import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { RemindMe } from '../../case/remind-me';
import { guarded } from '../../shell/guarded';
import { More } from '../../shell/more';
import { Blank, Page, Shown } from '../../shell/page';
import { ids } from '../../ui/ids';
import { TextButton } from '../../ui/text-button';
import { useWide } from '../../ui/wide';
import { walkThrough } from '../walk';
import { AtOnce } from './at-once';
import { Board } from './board';
import { ChipRow } from './chip-row';
import { Narrow } from './narrow';
import { ProvisionalLine } from './provisional-line';
import { QueueRow } from './queue-row';
import { Found, SearchBox, useFound } from './search';
import { useQueue } from './use-queue';

/** 待办案件: lists with counts of what there is to do, by the day they are due; at a desk with the case and its acts beside them. */
function QueuePage() {
  const of = useQueue();
  const [sought, seek] = useState('');
  const [open, setOpen] = useState(false);
  const found = useFound(sought);
  const wide = useWide();
  const { query, chip, shown, narrowed, sort } = of;
  usePullDownRefresh(() => void query.reload().then(() => Taro.stopPullDownRefresh()));
  const listed = sought ? found.data?.rows : query.data?.rows;
  useEffect(() => walkThrough((listed ?? []).map(({ id }) => id)), [listed]);
  const looks = Object.keys(narrowed).length + (sort ? 1 : 0);

  if (wide) return <Board of={of} found={found} sought={sought} onSeek={seek} />;
  const list = (
    <>
      <ChipRow of={of} />
      <TextButton id={ids.narrow} expanded={open} onTap={() => setOpen(!open)}>
        {looks ? `筛选和排序（选了 ${looks} 项）` : '筛选和排序'}
      </TextButton>
      {open && <Narrow of={of} />}
      <ProvisionalLine />
      <Shown of={query}>
        {({ rows, next }) => (
          <>
            <AtOnce chip={chip} count={rows.length} />
            {rows.length === 0 && !next && (
              <Blank title={looks ? '没有符合这些条件的案件' : shown.empty} text={looks ? undefined : shown.hint} />
            )}
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
