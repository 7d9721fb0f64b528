import { sayDate } from '@domain/civil-date';
import { sayClaim } from '@domain/complaint/claim';
import { stateWords } from '@domain/complaint/name';
import { requestWords } from '@domain/complaint/words';
import { sayYuan } from '../../case/words';
import type { client } from '../../cloud/client';

export type OwnData = Awaited<ReturnType<typeof client.complaints.ownData.query>>['rows'][number];

const consentWords = {
  mediation: '由我们调解',
  directContact: '把电话给商家',
  entrust: '委托调解',
  publish: '公示投诉',
} as const;
type Consent = keyof typeof consentWords;

/** `由我们调解、委托调解`; what was not agreed to is not named. */
export function sayConsents(consents: OwnData['consents']): string {
  const given = (Object.keys(consentWords) as Consent[]).filter((one) => consents?.[one]).map((one) => consentWords[one]);
  return given.length ? given.join('、') : '都没有同意';
}

type Fact = { q: string; a: string };
const present = (facts: { q: string; a?: string | false }[]): Fact[] => facts.flatMap(({ q, a }) => (a ? [{ q, a }] : []));

/** What stands of the person in one case. */
export function factsOf({ complainant, helper, consents, files }: OwnData): Fact[] {
  return present([
    { q: '姓名', a: complainant?.name },
    { q: '电话', a: complainant?.phone },
    { q: '地址', a: complainant?.address },
    { q: '帮忙填的人', a: helper && `${helper.name}（${helper.bond}）${helper.phone}` },
    { q: '同意的', a: sayConsents(consents) },
    { q: '照片和文件', a: files > 0 && `${files} 个` },
  ]);
}

/** The copy a person may have (PIPL 45): everything of theirs in their cases, as text. */
export function copyOf(rows: readonly OwnData[]): string {
  return rows
    .map((row) => {
      const { no, state, receivedOn, written } = row;
      const { shop, purchase, facts, requests = [], askedFen, claims = [], supplements = [], rating } = written;
      const lines = [
        ...factsOf(row),
        ...present([
          { q: '商家', a: shop },
          { q: '商品', a: purchase && `${purchase.goods}，${sayDate(purchase.boughtOn)}，${sayYuan(purchase.amountFen)}` },
          { q: '订单号', a: purchase?.orderNo },
          { q: '经过', a: facts },
          { q: '要求', a: requests.map((request) => requestWords[request]).join('、') },
          { q: '要求金额', a: askedFen !== undefined && sayYuan(askedFen) },
          { q: '评价', a: rating && `${rating.stars} 星${rating.words ? `，${rating.words}` : ''}` },
        ]),
        ...claims.map(({ on, from, to, reason }) => ({
          q: `${on} 变更请求`,
          a: `${sayClaim(from)} → ${sayClaim(to)}${reason ? `，${reason}` : ''}`,
        })),
        ...supplements.map(({ on, text }) => ({ q: `${on} 补充`, a: text })),
      ];
      const head = [no, state && stateWords[state], receivedOn && `${receivedOn} 收到`].filter(Boolean).join(' · ');
      return [head, ...lines.map(({ q, a }) => `${q}：${a}`)].join('\n');
    })
    .join('\n\n');
}
