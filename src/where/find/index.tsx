import { Text, View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { back, routes } from '../../routes';
import { guarded } from '../../shell/guarded';
import { Page } from '../../shell/page';
import { aria } from '../../ui/aria';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { chipId, ids } from '../../ui/ids';
import { KNOWN_OF, programNamed, programs, words } from './programs';
import { Sketch } from './sketch';
import './find.scss';

/** Where a shop program shows the shop's address or the number of an order, step by step with a drawing each. */
function Find() {
  const { what, platform = '' } = useRouter<{ what?: string; platform?: string }>().params;
  const sought = what === 'order' ? 'order' : 'address';
  const [at, choose] = useState(programNamed(decodeURIComponent(platform)));
  const chosen = programs[at];
  const { title, why, besides } = words[sought];
  return (
    <Page
      foot={
        <Button id={ids.back} onTap={() => back(routes.filing())}>
          回去接着填
        </Button>
      }
    >
      <View>
        <View className="title">{title}</View>
        <View className="support">{why}</View>
      </View>
      <View className="section">{chosen ? '您在这里买的' : '您在哪里买的？点一下'}</View>
      <View className="chips find" {...aria({ role: 'radiogroup', label: '在哪里买的' })}>
        {programs.map(({ name }, index) => (
          <View
            key={name}
            id={chipId(String(index))}
            className={`chip${index === at ? ' chip--on' : ''}`}
            {...aria({ role: 'radio', checked: index === at })}
            onClick={() => choose(index)}
          >
            <Text>{name}</Text>
          </View>
        ))}
      </View>
      {chosen?.[sought].map(({ say, screen }, index) => (
        <Card key={index} title={`第 ${index + 1} 步`}>
          <View>{say}</View>
          <Sketch of={screen} />
        </Card>
      ))}
      <Card title="和图上不一样？">
        <View className="support">{`这是照 ${KNOWN_OF}的界面画的，若界面有变，${besides}`}</View>
      </Card>
    </Page>
  );
}

export default guarded(Find);
