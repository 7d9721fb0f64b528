import { faqKeys, faqOf } from '@domain/bulletin/content/faqs';
import { lessonKeys, lessonOf, type LessonKey } from '@domain/bulletin/content/lessons';
import { audiences, type Audience } from '@domain/bulletin/kinds';
import { tooLittle, wantedMarks } from '@domain/bulletin/text';
import { goodsCategories, type GoodsCategory } from '@domain/matter/goods-categories';
import { View } from '@tarojs/components';
import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { client } from '../../cloud/client';
import { usePages } from '../../cloud/use-pages';
import { go, routes } from '../../routes';
import { guarded } from '../../shell/guarded';
import { More } from '../../shell/more';
import { Blank, Page, Shown } from '../../shell/page';
import { aria } from '../../ui/aria';
import { Card } from '../../ui/card';
import { SearchLine } from '../../ui/search-line';
import { Strip } from '../../ui/strip';
import { ids } from '../../ui/ids';
import { TextButton } from '../../ui/text-button';
import { BulletinRow } from '../bulletin-row';
import { bulletinIds, faqRowId, lessonRowId } from '../ids';
import { lastRead, markRead } from '../last-read';
import { RemindOfNext } from '../remind';
import { resultOf } from '../results';
import { readerRoutes } from '../routes';
import { useForwarded } from '../share';
import '../bulletins.scss';

type Who = Audience | 'all';
type What = GoodsCategory | 'any';

const who = [
  { id: 'all' as const, label: '全部' },
  ...(Object.keys(audiences) as Audience[])
    .filter((one) => one !== 'everyone')
    .map((one) => ({ id: one, label: audiences[one].label })),
];
/** Those that the bureau writes of again and again; the search finds the rest. */
const offered: readonly GoodsCategory[] = [
  'produce',
  'food',
  'health',
  'dining',
  'clothing',
  'appliance',
  'virtual',
  'travel',
  'service',
];
const what = [
  { id: 'any' as const, label: '什么都看' },
  ...offered.map((one) => ({ id: one, label: goodsCategories[one].label })),
];

/** What to find; too little to find by is told and not asked. */
function Search({ onSeek }: { onSeek: (words: string) => void }) {
  const [told, tell] = useState('');
  const seek = (words: string) => {
    const findable = words === '' || wantedMarks(words).length > 0;
    tell(findable ? '' : tooLittle);
    if (findable) onSeek(words);
  };
  return (
    <>
      <SearchLine
        name="words"
        button={bulletinIds.search}
        label="找提示"
        placeholder="找：退货、蜂蜜、直播……"
        most={20}
        onSeek={seek}
      />
      {told !== '' && (
        <View className="field__error support" {...aria({ role: 'alert' })}>
          {told}
        </View>
      )}
    </>
  );
}

/** What was read last stays marked as it was while one is here. */
function useLastRead(newest: number | undefined) {
  const [before] = useState(lastRead);
  useEffect(() => {
    if (newest !== undefined) markRead(newest);
  }, [newest]);
  return before;
}

function Lessons() {
  const said = (key: LessonKey) => {
    const { minutes, quiz } = lessonOf(key);
    const done = resultOf(key);
    return done ? `上次答对 ${done.right} / ${done.of}` : `约 ${minutes} 分钟 · ${quiz.length} 题`;
  };
  return (
    <Card title="小测验">
      {lessonKeys.map((key) => (
        <View
          key={key}
          id={lessonRowId(key)}
          className="way lesson"
          hoverClass="row--down"
          {...aria({ role: 'button' })}
          onClick={() => go(readerRoutes.lesson(key))}
        >
          <View>{lessonOf(key).title}</View>
          <View className="small">{said(key)}</View>
        </View>
      ))}
    </Card>
  );
}

function Questions() {
  return (
    <Card title="常问">
      {faqKeys.slice(0, 4).map((key) => (
        <View key={key} id={faqRowId(key)}>
          <TextButton onTap={() => go(readerRoutes.faqs(key))}>{faqOf(key).question}</TextButton>
        </View>
      ))}
      <TextButton id={bulletinIds.allFaqs} onTap={() => go(readerRoutes.faqs())}>
        {`全部 ${faqKeys.length} 个问题`}
      </TextButton>
    </Card>
  );
}

/** 消费提醒: what the bureau says to whoever buys, the newest first; lessons and questions below. */
function List() {
  const [audience, choose] = useState<Who>('all');
  const [category, narrow] = useState<What>('any');
  const [sought, seek] = useState('');
  // Counted, not taken for empty: what is typed belongs to the box, and a new box has nothing in it.
  const [searches, begin] = useState(0);
  const endSearch = () => {
    seek('');
    begin(searches + 1);
  };
  const narrowed = {
    ...(audience !== 'all' && { audience }),
    ...(category !== 'any' && { category }),
  };
  const first = audience === 'all' && category === 'any' && !sought;
  const query = usePages(
    (cursor) =>
      sought ? client.bulletins.search.query({ words: sought, cursor }) : client.bulletins.feed.query({ ...narrowed, cursor }),
    `${audience}:${category}:${sought}`,
    first ? 'bulletins' : undefined,
  );
  const before = useLastRead(first ? query.data?.rows[0]?.at : undefined);
  usePullDownRefresh(() => void query.reload().then(() => Taro.stopPullDownRefresh()));
  useForwarded({ title: '消费提示、警示和维权小测验', path: readerRoutes.list });
  return (
    <Page help>
      <View>
        <View className="title">消费提醒</View>
        <View className="support">最近要小心什么，怎么买、怎么留凭证、怎么维权。</View>
      </View>
      <Search key={searches} onSeek={seek} />
      {sought ? (
        <TextButton id={bulletinIds.searchEnd} onTap={endSearch}>
          回到列表
        </TextButton>
      ) : (
        <>
          <Strip label="给谁看" chips={who} chosen={audience} onChoose={choose} />
          <Strip label="哪一类" chips={what} chosen={category} onChoose={narrow} />
        </>
      )}
      <Shown of={query}>
        {({ rows, next }) => (
          <>
            {rows.length === 0 &&
              (sought ? (
                <Blank title={`没有找到“${sought}”`} text="换个说法试试，例如商品的名字。" />
              ) : (
                <Blank
                  title={first ? '还没有发布过提示' : '这一类还没有'}
                  text={first ? '发布以后会在这里。' : '换一类看看，或者看全部。'}
                />
              ))}
            <View className="stack rows brief">
              {rows.map((row) => (
                <BulletinRow key={row.id} row={row} isNew={before > 0 && row.at > before} />
              ))}
            </View>
            {next && sought && <View className="support">还没有找完，可以接着看。</View>}
            <More of={query} />
          </>
        )}
      </Shown>
      {!sought && (
        <>
          <Card>
            <RemindOfNext />
          </Card>
          <Lessons />
          <Questions />
          <TextButton id={ids.openGuide} onTap={() => go(routes.guide)}>
            自己也卖东西的，看开网店指南
          </TextButton>
        </>
      )}
    </Page>
  );
}

export default guarded(List);
