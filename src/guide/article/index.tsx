import { checkById } from '@domain/guidance/checks/list';
import { guideKeys, guidePageOf, type GuideKey } from '@domain/guidance/guide/pages';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { go } from '../../routes';
import { guarded } from '../../shell/guarded';
import { Blank, Page } from '../../shell/page';
import { Bullets } from '../../ui/bullets';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { guideIds } from '../ids';
import { LawLines } from '../law-lines';
import { guideRoutes } from '../routes';
import { useForwarded } from '../share';

function Shown({ of }: { of: GuideKey }) {
  const { title, lead, parts, basis, checks } = guidePageOf(of);
  useForwarded(title, guideRoutes.article(of));
  const asked = checks.flatMap((id) => checkById(id)?.asks ?? []);
  return (
    <Page
      help
      foot={
        <Button id={guideIds.toCheck} kind="plain" onTap={() => go(guideRoutes.newCheck())}>
          对照自查一遍
        </Button>
      }
    >
      <View>
        <View className="title">{title}</View>
        <View className="support">{lead}</View>
      </View>
      {parts.map(({ head, lines }) => (
        <Card key={head} title={head}>
          <Bullets items={lines} />
        </Card>
      ))}
      <Card title="自查里会问">
        <Bullets items={asked} />
      </Card>
      <Card title="依据">
        <LawLines of={basis} />
      </Card>
    </Page>
  );
}

/** One page of the guide. */
function Article() {
  const { key: asked } = useRouter<{ key?: string }>().params;
  const key = guideKeys.find((one) => one === asked);
  if (key) return <Shown of={key} />;
  return (
    <Page>
      <Blank title="没有这一页" text="可能改了名字。" action={<Button onTap={() => go(guideRoutes.list)}>看全部指南</Button>} />
    </Page>
  );
}

export default guarded(Article);
