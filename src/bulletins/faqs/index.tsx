import { county } from '@config/county';
import { faqKeys, faqOf, type FaqKey } from '@domain/bulletin/content/faqs';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { go, routes } from '../../routes';
import { guarded } from '../../shell/guarded';
import { Page } from '../../shell/page';
import { aria } from '../../ui/aria';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { TextButton } from '../../ui/text-button';
import { counted } from '../counted';
import { faqRowId } from '../ids';
import { LawLines } from '../law-lines';
import { ReadButton } from '../read-button';
import { readerRoutes } from '../routes';
import { useForwarded } from '../share';
import '../bulletins.scss';

const values: Record<string, string> = { bureau: county.bureau, hotline: county.hotline };
const put = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

function Answer({ of }: { of: FaqKey }) {
  const { answer, laws } = faqOf(of);
  const said = answer.map(put);
  return (
    <>
      {said.map((text) => (
        <View key={text}>{text}</View>
      ))}
      <LawLines codes={laws} />
      <ReadButton text={said.join('\n')} />
    </>
  );
}

/** 常问: ten questions, one open at a time. */
function Faqs() {
  const { open } = useRouter<{ open?: string }>().params;
  const [shown, show] = useState(faqKeys.find((key) => key === open));
  useEffect(() => {
    if (shown) counted({ faq: shown }, 'open');
  }, [shown]);
  useForwarded({ title: shown ? faqOf(shown).question : '网购维权常问的十件事', path: readerRoutes.faqs(shown) });
  return (
    <Page
      help
      foot={
        <Button onTap={() => go(routes.filing())} kind="primary">
          我要投诉
        </Button>
      }
    >
      <View>
        <View className="title">常问</View>
        <View className="support">点开看怎么办、依据哪一条。</View>
      </View>
      {faqKeys.map((key) => (
        <Card key={key}>
          <View
            id={faqRowId(key)}
            className="way"
            {...aria({ role: 'button', expanded: key === shown })}
            onClick={() => show(key === shown ? undefined : key)}
          >
            <View className="strong">{faqOf(key).question}</View>
            <View className="way__mark" {...aria({ hidden: true })}>
              {key === shown ? '−' : '+'}
            </View>
          </View>
          {key === shown && <Answer of={key} />}
        </Card>
      ))}
      <TextButton onTap={() => go(readerRoutes.list)}>看消费提示和警示</TextButton>
    </Page>
  );
}

export default guarded(Faqs);
