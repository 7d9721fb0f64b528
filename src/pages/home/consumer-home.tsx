import { county } from '@config/county';
import { Text, View } from '@tarojs/components';
import { DeadlineRuler } from '../../case/deadline-ruler';
import { RowTag } from '../../case/row-tag';
import { moment } from '../../cloud/client';
import { go, routes } from '../../routes';
import { Button } from '../../ui/button';
import { Bullets } from '../../ui/bullets';
import { Card } from '../../ui/card';
import { ids } from '../../ui/ids';
import { TextButton } from '../../ui/text-button';
import type { HomeOf } from './words';

type Home = HomeOf<'consumer'>;

/** What one is asked on a case, as the act that answers it. */
const askedWords: Record<NonNullable<NonNullable<Home['newest']>['asks']>, string> = {
  confirmPerformance: '告诉我们收到没有',
  reportPerformance: '说做到没有',
  answerNewDay: '答复改不改日子',
};

function NewestCard({ newest, late, more }: Pick<Home, 'late' | 'more'> & { newest: NonNullable<Home['newest']> }) {
  const today = moment()?.today;
  const show = () => go(routes.caseView(newest.id));
  const open = newest.asks ? (
    <Button onTap={show}>{askedWords[newest.asks]}</Button>
  ) : (
    <TextButton onTap={show}>看这件投诉</TextButton>
  );
  const all = more && (
    <TextButton id={ids.openCases} onTap={() => go(routes.cases)}>
      全部
    </TextButton>
  );
  return (
    <Card title="我的投诉" aside={all}>
      <View id={ids.openCase} className="stack" onClick={show}>
        <View className="row__top">
          <Text className="strong">{newest.goods ?? newest.no}</Text>
          <RowTag state={newest.state} outcome={newest.outcome} />
        </View>
        <View className="support">{newest.headline}</View>
      </View>
      {late && <Bullets items={late} />}
      {newest.deadline && today ? <DeadlineRuler deadline={newest.deadline} today={today} aside={open} /> : open}
    </Card>
  );
}

/** One's newest complaint. */
export function ConsumerHome({ home: { newest, late, more } }: { home: Home }) {
  return newest ? <NewestCard newest={newest} late={late} more={more} /> : null;
}

/** What one may do besides. */
export function OtherWays() {
  return (
    <Card title="还有别的办法">
      <View className="support">您也可以（消费者权益保护法第三十九条）：</View>
      <Bullets items={['和商家协商', '请消费者协会调解', '按仲裁协议申请仲裁', '向人民法院起诉']} />
      <View className="support">
        也可以打 {county.hotline}，到{county.bureau}窗口，或者在“全国12315平台”投诉。{county.bureau}收到后一样办理。
      </View>
    </Card>
  );
}
