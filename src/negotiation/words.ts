import { sayDate, type CivilDate } from '@domain/civil-date';
import { isPerformed } from '@domain/complaint/performance';
import { isLive, type NegotiationState } from '@domain/negotiation/negotiation';
import type { NegotiationView } from '@domain/negotiation/visibility';
import { openOffer } from '@domain/offer/offering';
import type { Tone } from '../ui/tag';
import type { Side } from './bound';

type Waits = 'me' | 'other' | 'none';
interface Standing {
  state: NegotiationState;
  waits: Waits;
  /** It became a complaint; the firm hears of that from the bureau alone. */
  filed: boolean;
}

const ends: Readonly<Partial<Record<NegotiationState, Readonly<Record<Side, string>>>>> = {
  agreed: { consumer: '谈成了', merchant: '谈成了', staff: '谈成了' },
  failed: { consumer: '没有谈成', merchant: '没有谈成', staff: '商家说谈不成' },
  expired: { consumer: '到期没有谈成', merchant: '到期没有谈成', staff: '到期没有谈成' },
  left: { consumer: '您不谈了', merchant: '消费者不谈了', staff: '消费者不谈了' },
};

/** How a list and the head of the page name where it stands. */
export function tagOf({ state, waits, filed }: Standing, side: Side): { tag: string; tone: Tone } {
  if (filed) return { tag: '已转为投诉', tone: 'quiet' };
  const ended = ends[state]?.[side];
  if (ended) return { tag: ended, tone: state === 'agreed' ? 'ok' : side === 'consumer' && state !== 'left' ? 'due' : 'quiet' };
  if (side !== 'staff' && waits === 'me') return { tag: '等您答复', tone: 'due' };
  if (state === 'sent') return { tag: '商家还没有看', tone: 'plain' };
  if (side === 'staff') return { tag: state === 'viewed' ? '商家看过了' : '提了方案', tone: 'plain' };
  return { tag: side === 'consumer' ? '等商家答复' : '等消费者答复', tone: 'plain' };
}

const other = { consumer: '商家', merchant: '消费者', staff: '对方' } as const;

/** Who of the two has the word: the one to whom the open offer was made, else the merchant. */
export function waitsOf({ state, offers }: Pick<NegotiationView, 'state' | 'offers'>, side: Side): Waits {
  if (!isLive({ state }) || side === 'staff') return 'none';
  const open = openOffer(offers);
  const turn = open ? (open.from === 'merchant' ? 'consumer' : 'merchant') : 'merchant';
  return turn === side ? 'me' : 'other';
}

type Told = Readonly<Record<Side, string>>;

function whileLive({ state, offers, viewed }: NegotiationView, waits: Waits, today: CivilDate): Told {
  const open = openOffer(offers);
  if (open) {
    const from = open.from === 'merchant' ? '商家' : '消费者';
    const asks = (side: 'consumer' | 'merchant') =>
      waits === 'me' ? `${other[side]}提了方案，等您答复。` : `您提了方案，等${other[side]}答复。`;
    return { consumer: asks('consumer'), merchant: asks('merchant'), staff: `${from}提了方案，等对方答复。` };
  }
  if (offers.length)
    return {
      consumer: '上一个方案没有谈拢。等商家再提，您也可以提。',
      merchant: '上一个方案没有谈拢。请再提一个方案。',
      staff: '上一个方案没有谈拢，现在没有方案。',
    };
  if (state === 'sent')
    return { consumer: '已经发给商家，商家还没有看。', merchant: '消费者找您协商，等您提方案。', staff: '商家还没有看。' };
  const seen = viewed ? `商家 ${sayDate(viewed.on, today)}看过，` : '商家看过，';
  return { consumer: `${seen}还没有提方案。`, merchant: '等您提方案。', staff: `${seen}还没有提方案。` };
}

const afterEnd: Readonly<Record<'failed' | 'expired' | 'left', Told>> = {
  failed: {
    consumer: '商家说谈不成。您可以转为投诉，写过的不用再写。',
    merchant: '您告诉消费者谈不成。消费者可以投诉。',
    staff: '商家说谈不成。',
  },
  expired: {
    consumer: '10 个工作日过了，没有谈成。您可以转为投诉，写过的不用再写。',
    merchant: '10 个工作日过了，没有谈成。消费者可以投诉。',
    staff: '10 个工作日过了，没有谈成。',
  },
  left: {
    consumer: '您不谈了。要投诉的，写过的不用再写。',
    merchant: '消费者不谈了，可以投诉。',
    staff: '消费者不谈了。',
  },
};

function afterAgreed({ performance, agreement }: NegotiationView, today: CivilDate): Told {
  if (performance && isPerformed(performance))
    return {
      consumer: '谈成了，您确认过已经办好。',
      merchant: '谈成了，消费者确认已经办好。',
      staff: '谈成了，消费者确认已经办好。',
    };
  const by = agreement ? `约定 ${sayDate(agreement.terms.by, today)}以前办好。` : '';
  return { consumer: `谈成了。${by}`, merchant: `谈成了。请照约定办。${by}`, staff: `谈成了。${by}` };
}

/** Where it stands, in one sentence. Pure. */
export function sayStanding(negotiation: NegotiationView, side: Side, today: CivilDate): string {
  const { state, complaint } = negotiation;
  if (complaint) return `已经转为投诉，编号 ${complaint.no}，由市场监管部门办理。`;
  if (isLive({ state })) return whileLive(negotiation, waitsOf(negotiation, side), today)[side];
  if (state === 'agreed') return afterAgreed(negotiation, today)[side];
  return afterEnd[state as keyof typeof afterEnd][side];
}
