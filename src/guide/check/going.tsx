import type { CivilDate } from '@domain/civil-date';
import { LIST_VERSION } from '@domain/guidance/checks/list';
import { guidanceOnly } from '@domain/guidance/self-check/result';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Page } from '../../shell/page';
import { Refusal } from '../../shell/refusal';
import { Button } from '../../ui/button';
import { aboutToday } from '../day';
import { guideIds } from '../ids';
import { guideRoutes } from '../routes';
import { Coming, GroupStep, TradesStep } from './questions';
import { Result } from './result';
import { useCheck, type CheckState, type Written } from './use-check';

interface Props {
  merchant?: string | undefined;
  name?: string | undefined;
  start: Written;
  /** Fetches it anew, where somebody else went on with it. */
  onReload?: () => void;
}

const top = () => void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });

function Foot({ of }: { of: CheckState }) {
  const { written, groups, waiting, goTo, finish } = of;
  const { step } = written;
  const last = step > 0 && step >= groups.length;
  const next = () => void (last ? finish() : goTo(step + 1)).then(top);
  return (
    <>
      {step > 0 && (
        <Button id={guideIds.before} kind="plain" onTap={() => void goTo(step - 1).then(top)}>
          上一部分
        </Button>
      )}
      <Button id={last ? guideIds.result : guideIds.next} waiting={waiting} waitingWord="正在保存……" onTap={next}>
        {last ? '看结果' : step === 0 ? '开始' : '下一部分'}
      </Button>
    </>
  );
}

/** What is answered on this phone alone, as a result reads it. */
const onPhone = ({ written: { answers, kind, trades }, asked }: CheckState, day: CivilDate) => ({
  ...{ _id: 'phone', version: 1, state: 'done' as const, list: LIST_VERSION, trades, day, on: day, doneOn: day },
  ...(kind && { kind }),
  answers: asked.flatMap(({ id }) => (answers[id] ? [{ check: id, answer: answers[id] }] : [])),
});

/** A self-check under way, part by part. */
export function Going({ merchant, name, start, onReload }: Props) {
  const today = aboutToday();
  const check = useCheck(merchant, start, today, (id) => void Taro.redirectTo({ url: guideRoutes.check(id) }));
  const { written, told } = check;
  if (written.finished)
    return (
      <Page
        help
        foot={
          <Button id={guideIds.again} kind="plain" onTap={check.again}>
            再查一遍
          </Button>
        }
      >
        <Result of={onPhone(check, today)} />
        <Coming of={check} today={today} />
      </Page>
    );
  return (
    <Page foot={<Foot of={check} />}>
      <View>
        <View className="title">合规自查</View>
        {name && <View className="support">{name}</View>}
        {written.step === 0 && <View className="support">{guidanceOnly}</View>}
        {written.step === 0 && (
          <View className="support">
            {merchant ? '可以分几次做完：每一部分做完自动保存，手机上也留着。' : '答案只留在这部手机上，可以分几次做完。'}
          </View>
        )}
      </View>
      {told && told.code === 'offline' && (
        <View className="stale support">没有网络，先存在这部手机上，可以接着做；看结果要连上网络。</View>
      )}
      {told && told.code !== 'offline' && <Refusal told={told} {...(onReload && { onReload })} />}
      {written.step === 0 ? <TradesStep of={check} ask={!merchant} /> : <GroupStep of={check} />}
      {written.step === 0 && written.trades.length > 0 && <Coming of={check} today={today} />}
    </Page>
  );
}
