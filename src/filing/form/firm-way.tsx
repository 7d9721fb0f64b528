import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { usePart } from '../../cloud/use-query';
import type { Draft } from '../../drafts/draft';
import { firmOf } from '../../negotiation/firm';
import { OdrFirst } from '../../negotiation/odr-card';
import { Bullets } from '../../ui/bullets';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { TextButton } from '../../ui/text-button';

/** The firm a draft may be settled with first; undefined where there is none, or it cannot be known now. */
export function useFirm({ answers }: Draft, asks: boolean) {
  const of = asks ? `${String(answers['respondent.name'])}:${String(answers._firm)}:${String(answers._helps)}` : '';
  return usePart(async () => (asks ? firmOf(answers) : undefined), of);
}

/** Before 提交: the firm may be settled with first. Neither is forced, and what runs meanwhile is told. */
export function FirmWay({ firm, draft }: { firm: NonNullable<ReturnType<typeof useFirm>>; draft: Draft }) {
  // The form makes room: once the firm has it, the draft is no more.
  const begin = () => void Taro.redirectTo({ url: `/settling/send/index?draft=${encodeURIComponent(draft.key)}` });
  const atPlatform = firm.mayNegotiate === 'odr' && firm.odr;
  return (
    <Card title="直接投诉，还是先和商家谈？">
      <View>{`${firm.name}是自行协商单位，签了承诺书。两样由您选，都不勉强。`}</View>
      {atPlatform && <OdrFirst number={atPlatform} />}
      <Bullets
        items={[
          '直接投诉：点最下面的“直接投诉”，7 个工作日内答复您是否受理。',
          '先和它谈：它 10 个工作日内给结果。这段时间我们还没有收到您的投诉，办理期限不走。',
          '网上买的，收到货 7 天内无理由退货的期限照常走（《消费者权益保护法》第二十五条，有的商品除外），别等过了。',
          '什么时候都可以不谈，转为投诉，不用再写一遍。举报的内容不给商家。',
        ]}
      />
      {atPlatform ? (
        <TextButton id="negotiate-first" onTap={begin}>
          12315打不开的，也可以在这里和它谈
        </TextButton>
      ) : (
        <Button id="negotiate-first" kind="plain" onTap={begin}>
          先和它谈
        </Button>
      )}
    </Card>
  );
}
