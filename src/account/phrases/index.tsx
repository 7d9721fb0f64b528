import { placeholders, type Phrase } from '@domain/bureau/phrases';
import { MOST_PHRASES, phrasesSchema } from '@domain/bureau/phrases-form';
import { lengthOf } from '@domain/fields';
import { fieldErrors } from '@domain/field-errors';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useRef, useState } from 'react';
import { client, newKey, refusalOf } from '../../cloud/client';
import type { ShownRefusal } from '../../cloud/envelope';
import { useQuery } from '../../cloud/use-query';
import { guarded } from '../../shell/guarded';
import { Refusal } from '../../shell/refusal';
import { Blank, Page, Shown } from '../../shell/page';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { ErrorSummary } from '../../ui/error-summary';
import { Field } from '../../ui/field';
import { ids } from '../../ui/ids';
import { TextArea } from '../../ui/text-area';
import { TextButton } from '../../ui/text-button';

/** 常用语 of one's office: what is written again and again in reasons and messages. Whoever works at its desks puts them right. */
function PhrasesPage() {
  const query = useQuery(() => client.accounts.phrases.query());
  const [changed, change] = useState<readonly Phrase[]>();
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [told, tell] = useState<ShownRefusal>();
  const [waiting, setWaiting] = useState(false);
  const key = useRef(newKey());
  const phrases = changed ?? query.data?.phrases ?? [];
  const put = (place: number, phrase: Partial<Phrase>) =>
    change(phrases.map((one, index) => (index === place ? { ...one, ...phrase } : one)));

  const save = async () => {
    const input = { version: query.data?.version ?? 0, phrases: [...phrases] };
    const parsed = phrasesSchema.safeParse(input);
    setErrors(parsed.success ? {} : fieldErrors(parsed.error));
    tell(undefined);
    if (!parsed.success) return;
    setWaiting(true);
    try {
      await client.accounts.savePhrases.mutate(input, { context: { key: key.current } });
      key.current = newKey();
      await query.reload();
      change(undefined);
      void Taro.showToast({ title: '已保存', icon: 'none' });
    } catch (error) {
      const refusal = refusalOf(error);
      // What changed meanwhile is another request.
      if (refusal.then !== 'retry') key.current = newKey();
      tell(refusal);
    } finally {
      setWaiting(false);
    }
  };

  return (
    <Page
      foot={
        changed && (
          <Button id={ids.submit} waiting={waiting} onTap={() => void save()}>
            保存
          </Button>
        )
      }
    >
      <View>
        <View className="title">本单位的常用语</View>
        <View className="support">
          写理由、写留言时点一下就写进去，发出以前都看得到、改得了。受理、调解人员和负责人都可以增改，谁改的会记下来。
        </View>
        <View className="support">{`花括号里的照案件填：${placeholders.map((one) => `{${one}}`).join('')}。`}</View>
      </View>
      {told && <Refusal told={told} onRetry={() => void save()} onReload={() => void query.reload()} />}
      <ErrorSummary fields={errors} />
      <Shown of={query}>
        {() => (
          <>
            {phrases.length === 0 && <Blank title="还没有常用语" text="把常写的话记在这里，办案时点一下就写进去。" />}
            {phrases.map((phrase, place) => (
              <Card key={place}>
                <Field
                  name={`phrases.${place}.title`}
                  label="名称"
                  value={phrase.title}
                  maxlength={20}
                  error={errors[`phrases.${place}.title`]}
                  onChange={(title) => put(place, { title })}
                />
                <TextArea
                  name={`phrases.${place}.text`}
                  label="内容"
                  value={phrase.text}
                  length={lengthOf(phrase.text)}
                  most={500}
                  error={errors[`phrases.${place}.text`]}
                  onChange={(text) => put(place, { text })}
                />
                <TextButton label={`去掉${phrase.title}`} onTap={() => change(phrases.filter((_, index) => index !== place))}>
                  去掉这一条
                </TextButton>
              </Card>
            ))}
            {phrases.length < MOST_PHRASES && (
              <Button id={ids.addPhrase} kind="plain" onTap={() => change([...phrases, { title: '', text: '' }])}>
                加一条
              </Button>
            )}
          </>
        )}
      </Shown>
    </Page>
  );
}

export default guarded(PhrasesPage);
