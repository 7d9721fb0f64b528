import { Text, View } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import { useContext, type ReactNode } from 'react';
import { WithinAnswer, type Loaded } from '../cloud/use-query';
import { PrivacySheet } from '../privacy/privacy-sheet';
import { Button } from '../ui/button';
import { useCare } from './care';
import { offerUpdate } from './update';
import { Reach } from './reach';
import { InPane } from '../ui/in-pane';
import { Skeleton } from '../ui/skeleton';
import { TextButton } from '../ui/text-button';
import { sayWhen } from './say-when';

interface Props {
  children: ReactNode;
  /** At most two buttons, fixed at the foot. */
  foot?: ReactNode;
  /** Ends with the ways to reach a person. */
  help?: boolean;
}

/** The frame of every page: tokens, care mode, room for fixed buttons at the foot. In a part of a page the buttons stand below it. */
export function Page({ children, foot, help = false }: Props) {
  const care = useCare();
  // Where nothing is typed a newer version may be opened.
  useDidShow(offerUpdate);
  if (useContext(InPane))
    return (
      <View className="stack">
        {children}
        {foot && <View className="foot foot--here">{foot}</View>}
      </View>
    );
  return (
    <View className={`page stack${care ? ' care' : ''}${foot ? ' page--foot' : ''}`}>
      {CLOUD_TRIAL && <View className="stale support">试用环境：在这里提交的不是真的投诉。</View>}
      {children}
      {help && <Reach />}
      {foot && <View className="foot">{foot}</View>}
      <PrivacySheet />
    </View>
  );
}

/** What stands where nothing is: one sentence what will be here, one thing to do. */
export function Blank({ title, text, action }: { title: string; text?: string; action?: ReactNode }) {
  return (
    <View className="blank">
      <View>
        <Text className="section">{title}</Text>
      </View>
      {text && <View className="support">{text}</View>}
      {action}
    </View>
  );
}

/** What is below when it could not be renewed. */
function sayLast(at: number | undefined): string {
  return at === undefined ? '下面是刚才的内容，可能已有变化。' : `下面是上次看到的（${sayWhen(at)}），可能已有变化。`;
}

/** Shows a query: grey lines, then the data, or why not and how to go on. */
export function Shown<T>({ of, children }: { of: Loaded<T>; children: (data: T) => ReactNode }) {
  const offline = of.told?.code === 'offline';
  if (of.data !== undefined) {
    return (
      <>
        {of.told && (
          <View className="stale support">
            {of.told.say}
            {offline ? sayLast(of.seenAt) : of.told.do}
            {offline && (
              <View>
                <TextButton onTap={() => void of.reload()}>再试一次</TextButton>
              </View>
            )}
          </View>
        )}
        <WithinAnswer.Provider value={true}>{children(of.data)}</WithinAnswer.Provider>
      </>
    );
  }
  if (!of.told) return <Skeleton />;
  const again = (
    <Button kind="plain" onTap={() => void of.reload()}>
      再试一次
    </Button>
  );
  return (
    <Blank
      title={of.told.say}
      text={offline ? '连上网络后点“再试一次”。' : of.told.do}
      action={offline || of.told.then === 'retry' || of.told.then === 'reload' ? again : undefined}
    />
  );
}
