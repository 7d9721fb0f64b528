import { sayDate, type CivilDate } from '@domain/civil-date';
import type { ComplaintView } from '@domain/complaint/visibility';
import { requestWords, respondentKindWords, sourceWords } from '@domain/complaint/words';
import { sayYuan } from '../../case/words';
import { Card } from '../../ui/card';
import { type Fact, Facts } from '../../ui/facts';

function present(facts: readonly { q: string; a?: string }[]): Fact[] {
  return facts.flatMap(({ q, a }) => (a ? [{ q, a }] : []));
}

const yesNo = (yes: boolean | undefined) => (yes === undefined ? undefined : yes ? '同意' : '不同意');

/** Who speaks for the complainant or stands beside. */
function speakers({ helper, agent, guardian, joint }: ComplaintView): { q: string; a?: string }[] {
  const confirmed = helper?.confirmed ? '已经本人确认' : '还没有经本人确认';
  return [
    { q: '代填', a: helper && `${helper.name}（${helper.bond}）${helper.phone}，${confirmed}` },
    {
      q: '代理人',
      a:
        agent &&
        `${agent.name} ${agent.phone}；${agent.authorisation}；到 ${sayDate(agent.until)}；${agent.seenBy} ${sayDate(agent.seenOn)}看过授权委托书原件和${agent.identity}`,
    },
    { q: '监护人', a: guardian && `${guardian.name}（${guardian.bond}）${guardian.phone}` },
    {
      q: '共同投诉',
      a: joint && `${joint.people.map((one) => one.name).join('、')}；代表人 ${joint.representatives.join('、')}`,
    },
  ];
}

/** The facts an officer reads before acting. */
export function CaseFacts({ complaint, today }: { complaint: ComplaintView; today: CivilDate }) {
  const { respondent, purchase, complainant, consents, source } = complaint;
  return (
    <>
      <Card title="投诉内容">
        <Facts
          facts={present([
            { q: '经过', a: complaint.facts },
            { q: '要求', a: complaint.requests?.map((request) => requestWords[request]).join('、') },
            { q: '要求金额', a: complaint.askedFen === undefined ? undefined : sayYuan(complaint.askedFen) },
            { q: '商品', a: purchase?.goods },
            { q: '付款', a: purchase && sayYuan(purchase.amountFen) },
            { q: '购买日期', a: purchase && sayDate(purchase.boughtOn, today) },
            { q: '订单号', a: purchase?.orderNo },
            {
              q: '收到',
              a: complaint.receivedOn && `${sayDate(complaint.receivedOn, today)}${source ? `，${sourceWords[source]}` : ''}`,
            },
          ])}
        />
      </Card>
      <Card title="商家">
        <Facts
          facts={present([
            { q: '名称', a: respondent?.name },
            { q: '哪一种店', a: respondent?.kind && respondentKindWords[respondent.kind] },
            { q: '平台', a: respondent?.platform },
            { q: '公示地址', a: respondent?.address },
            { q: '链接', a: respondent?.shopUrl },
            { q: '联系人', a: respondent?.contact },
            { q: '电话', a: respondent?.phone },
            { q: '信用代码', a: respondent?.uscc },
          ])}
        />
      </Card>
      <Card title="投诉人">
        <Facts
          facts={present([
            { q: '姓名', a: complainant?.name },
            { q: '电话', a: complainant?.phone },
            { q: '地址', a: complainant?.address },
            { q: '调解', a: yesNo(consents?.mediation) },
            { q: '电话给商家', a: yesNo(consents?.directContact) },
            { q: '委托调解', a: yesNo(consents?.entrust) },
            { q: '公示', a: yesNo(consents?.publish) },
            ...speakers(complaint),
          ])}
        />
      </Card>
    </>
  );
}
