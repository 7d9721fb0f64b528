import { sayDate, type CivilDate } from '@domain/civil-date';
import { Bullets } from '../../ui/bullets';
import { Card } from '../../ui/card';

interface Props {
  runs: { by: CivilDate; returnUntil?: CivilDate };
  today: CivilDate;
}

/** What runs on while the two negotiate, and what does not. */
export function RunsCard({ runs: { by, returnUntil }, today }: Props) {
  return (
    <Card title="谈的时候要知道">
      <Bullets
        items={[
          `商家最迟 ${sayDate(by, today)}给结果（10 个工作日）。`,
          ...(returnUntil
            ? [
                `网上买的，收到货 7 天内可以无理由退货（《消费者权益保护法》第二十五条，有的商品除外），至少能退到 ${sayDate(returnUntil, today)}。谈着也照常走，别等过了。`,
              ]
            : []),
          '我们的办理期限还没有开始，转为投诉的那天才算收到。',
          '什么时候都可以不谈，转为投诉。举报的内容不给商家。',
        ]}
      />
    </Card>
  );
}
