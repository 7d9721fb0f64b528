import { sayDate, sayFullDate, type CivilDate } from '../civil-date';
import { sayYuan } from '../money';
import { askedDay, awaitsRespondent, performanceStage, type PerformanceStage, type Said } from './performance';
import type { Party } from './records';

type Words = Record<PerformanceStage, string>;

const whatOf = ({ fen }: Said) => (fen === undefined ? '照约定做到' : `退、赔 ${sayYuan(fen)}`);

function headlines(performance: Said, today: CivilDate): Record<Party, Partial<Words>> {
  const what = whatOf(performance);
  const byDay = performance.by ? `${sayDate(performance.by, today)}前` : '';
  const paid = performance.fen !== undefined;
  return {
    complainant: {
      performed: '谈成了，约定的都做到了',
      disputed: '您说没有收到，我们在和商家核对',
      claimed: paid ? '商家说已经付了，您收到了吗？' : '商家说已经做到，做到了吗？',
      due: paid ? `到账了吗？今天以前该${what}` : '今天以前该做到，商家做到了吗？',
      late: paid ? `到账了吗？约定 ${byDay}${what}` : `商家做到了吗？约定的是 ${byDay}`,
      waiting: `谈成了，等商家${byDay ? ` ${byDay}` : ''}${what}`,
    },
    respondent: {
      performed: '投诉人确认约定的都做到了',
      disputed: '投诉人说没有收到，请核对',
      claimed: '等投诉人确认收到',
      due: `今天是约定的日子，请${what}`,
      late: `约定的日子已经过了，请尽快${what}`,
      waiting: `请在${byDay ? ` ${byDay}` : '约定的时间'}${what}`,
    },
  };
}

/** The day that the other side asks `to` for; undefined where none waits for its answer. */
function dayAskedOf(performance: Said, to: Party, today: CivilDate): string | undefined {
  const asked = askedDay(performance, today);
  return asked && asked.from !== to ? `${sayDate(asked.to, today)}前` : undefined;
}

/** The case in one line while something is still to be done after an agreement; undefined where nothing is followed up any more. Pure. */
export function performanceHeadline(performance: Said | undefined, to: Party, today: CivilDate): string | undefined {
  if (!performance || performance.words[0]?.from === 'both') return undefined;
  const day = dayAskedOf(performance, to, today);
  if (day) return `${to === 'complainant' ? '商家' : '投诉人'}想把约定的日子改到 ${day}`;
  return headlines(performance, today)[to][performanceStage(performance, today)];
}

const steps: Record<Party, Words> = {
  complainant: {
    performed: '您确认收到了，您现在不用做什么。',
    ended: '我们不再跟进。您可以向法院起诉、按仲裁协议申请仲裁；以后收到了，也请告诉我们。',
    disputed: '工作人员会看商家交的凭证，和双方核对。收到了请告诉我们；一直没有，您可以向法院起诉、申请仲裁。',
    claimed: '请看一眼账户、订单或者快递，告诉我们收到没有。没有收到也请说，由我们核对。',
    due: '收到了、没有收到，都请告诉我们一声。',
    late: '收到了、没有收到，都请告诉我们一声：没有收到的，我们催商家；您也可以向法院起诉、申请仲裁。',
    waiting: '您现在不用做什么。到那天我们问您收到没有；提前收到了，也可以先说。',
  },
  respondent: {
    performed: '您现在不用做什么。',
    ended: '请照约定做到；做到了可以在这里告诉投诉人。',
    disputed: '请核对付款记录，把退款凭证交上来；没有付成的，请尽快付。',
    claimed: '您现在不用做什么。投诉人没有答复的，不算已经收到，我们会去问。',
    due: '做到了请点“已经做到”，交上退款凭证，我们请投诉人核对。',
    late: '做到了请点“已经做到”，交上退款凭证。有困难请打电话告诉工作人员；无正当理由超过 15 日不做到的，视为故意拖延（《侵害消费者权益行为处罚办法》第八条）。',
    waiting: '做到了请点“已经做到”，交上退款凭证，我们请投诉人核对。',
  },
};

/** 接下来, for one side, while there is an agreement to perform. Pure. */
export function performanceStep(performance: Said | undefined, to: Party, today: CivilDate): string | undefined {
  if (!performance || performance.words[0]?.from === 'both') return undefined;
  if (dayAskedOf(performance, to, today)) return '请答复同不同意。没有答复的，仍照原来约定的日子。';
  const asked = askedDay(performance, today);
  const own = asked ? `您想改到 ${sayDate(asked.to, today)}前，等对方答复；没有答复的，仍照原来约定的日子。` : '';
  return own + steps[to][performanceStage(performance, today)];
}

/** A word of the program to a party, given once. */
export interface PartyReminder {
  to: Party;
  stage: string;
  title: string;
  body: string;
}

/**
 * What the program asks the parties by itself once the agreed day has come, on the civil date `today` (+08:00): the complainant whether it
 * has it, the merchant to say what it did. Neither's silence is taken for anything. Pure.
 */
export function performanceReminders(
  complaint: { no: string; purchase: { goods: string }; performance?: Said },
  today: CivilDate,
): PartyReminder[] {
  const { no, purchase, performance } = complaint;
  if (!performance?.by || performance.by > today || performance.ended) return [];
  const stage = performanceStage(performance, today);
  if (stage !== 'due' && stage !== 'late' && stage !== 'claimed') return [];
  const paid = performance.fen !== undefined;
  const agreed = `编号 ${no}：约定 ${sayFullDate(performance.by)}前${whatOf(performance)}。`;
  const asked: PartyReminder = {
    to: 'complainant',
    stage: `performance-ask-${performance.by}`,
    title: `${paid ? '到账了吗' : '做到了吗'}：${purchase.goods}`,
    body: `${agreed}\n${steps.complainant[stage]}`,
  };
  const told: PartyReminder = {
    to: 'respondent',
    stage: `performance-tell-${performance.by}`,
    title: `约定的日子到了：${purchase.goods}`,
    body: `${agreed}\n${steps.respondent[stage]}`,
  };
  return [asked, ...(awaitsRespondent(performance) ? [told] : [])];
}
