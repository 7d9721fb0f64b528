import { guideKeys, guidePageOf } from '@domain/guidance/guide/pages';
import { View } from '@tarojs/components';
import { go } from '../../routes';
import { useForwarded } from '../share';
import { guarded } from '../../shell/guarded';
import { Page } from '../../shell/page';
import { Card } from '../../ui/card';
import { ListRow } from '../../ui/list-row';
import { TextButton } from '../../ui/text-button';
import { guideIds, guideRowId } from '../ids';
import { guideRoutes } from '../routes';

/** 开网店指南: what everybody who sells on the network needs to know, one thing on a page. */
function Guide() {
  useForwarded('开网店指南：要办什么、怎样做才合规', guideRoutes.list);
  return (
    <Page help>
      <View>
        <View className="title">开网店指南</View>
        <View className="support">在网上卖东西要办什么、平时怎样做。每一条都写了依据，谁都可以看。</View>
      </View>
      <View className="stack rows">
        {guideKeys.map((key) => {
          const { title, lead } = guidePageOf(key);
          return <ListRow key={key} id={guideRowId(key)} what={title} note={lead} onTap={() => go(guideRoutes.article(key))} />;
        })}
      </View>
      <Card title="查商家的承诺">
        <View className="support">看商家承诺了什么、商品从哪里来。没有评分，也不是推荐。</View>
        <View>
          <TextButton id={guideIds.toShops} onTap={() => go(guideRoutes.shops)}>
            按名称找
          </TextButton>
        </View>
      </Card>
      <Card title="自行协商单位">
        <View className="support">有些商家承诺先和消费者协商，10 个工作日内给结果。</View>
        <View>
          <TextButton id={guideIds.toFirms} onTap={() => go('/settling/firms/index')}>
            看名单
          </TextButton>
        </View>
      </Card>
      <Card title="自己查一遍">
        <View className="support">选做什么生意，逐项看做到没有，不会的有改法。结果只给您自己看。</View>
        <View>
          <TextButton id={guideIds.toCheck} onTap={() => go(guideRoutes.newCheck())}>
            开始合规自查
          </TextButton>
        </View>
        <View>
          <TextButton id={guideIds.toRules} onTap={() => go(guideRoutes.rules())}>
            最近有哪些规定变了
          </TextButton>
        </View>
      </Card>
    </Page>
  );
}

export default guarded(Guide);
