import type { Party } from '../records';
import { sayTest } from '../../say-periods';
import { postWords } from '../words';
import { mannerWords, recordedAfter, sideWords, talkWords, type Says } from './words';

/** Who asked; an officer who did it for a party is named beside it. */
const sayAsked = (asked: string, from?: Party) =>
  from && asked !== sideWords[from] ? `${sideWords[from]}（${asked}登记）` : asked;

const choosers = { parties: '双方选定', bureau: '本局指定' } as const;

/** How it was mediated. */
export const sayMediated = {
  answer: ({ on, willing, text, recorded }, wording) => [
    {
      head: `${wording.day(on)} ${willing ? '同意调解' : '不同意调解'}`,
      text: `${text ?? ''}${recordedAfter(recorded, wording)}`,
    },
  ],
  access: ({ code, joined }, { day }) => [
    ...(joined
      ? [
          {
            head: `${day(joined.on)} 加入`,
            text: `${joined.name}（${postWords[joined.post]}）${joined.account ? '，用商家账号' : ''}`,
          },
        ]
      : []),
    ...(code ? [{ head: `${day(code.on)} ${code.by}`, text: `发过查看码，${day(code.until)}前有效` }] : []),
  ],
  mediation: (list, { day }) =>
    list.map(({ on, manner, with: other, result, text, by, announced, proof, consent, of }) => ({
      head: `${day(on)} ${mannerWords[manner]} · ${sideWords[other]} · ${talkWords[result]}${of ? ` · 在 ${of} 里` : ''}`,
      text: [
        `${text}（${by}）`,
        ...(announced ? [`事先告知：${announced}`] : []),
        ...(proof ? [`凭据：${proof}`] : []),
        ...(consent ? [`商家同意调解：${consent}`] : []),
      ].join('；'),
    })),
  meetings: (list, { day }) =>
    list.map(({ on, time, place, mediators, papers, recusalDays, by, calledOn }) => ({
      head: `${day(on)} ${time}`,
      text: [
        `${place}，${mediators}`,
        ...(papers ? [`请带上：${papers}`] : []),
        `收到通知 ${recusalDays} 日内可以申请回避`,
        `${day(calledOn)} ${by}通知`,
      ].join('；'),
    })),
  entrusted: ({ to, on, returnBy, respondentConsent, returnedOn, result }, { day }) => [
    { head: `${day(on)} 委托${to}`, text: `${day(returnBy)}前交回` },
    ...(respondentConsent ? [{ head: '商家同意委托', text: respondentConsent }] : []),
    ...(returnedOn ? [{ head: `${day(returnedOn)} 已退回`, text: result ?? '' }] : []),
  ],
  suspension: ({ on, by, from, of, reason, recorded }, wording) => [
    {
      head: `${wording.day(on)} ${from ? `${sideWords[from]}申请` : ''}${of ? `${of.name}回避` : '暂停调解'}${by ? `（${by}）` : ''}`,
      text: reason ? `${reason}${recordedAfter(recorded, wording)}` : '等回避的决定',
    },
  ],
  recused: null,
  recusals: (list, { day }) =>
    list.map(({ on, asked, from, of, reason, decided }) => ({
      head: `${day(on)} ${sayAsked(asked, from)}申请${of.name}回避：${reason}`,
      text: `${day(decided.on)} ${decided.by}决定${decided.recused ? '回避' : '不回避'}：${decided.reason}`,
    })),
  appraisals: (list, wording) => list.map((one) => sayTest(one, wording, `（${choosers[one.chosenBy]}）`)),
} satisfies Partial<Says>;
