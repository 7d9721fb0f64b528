import { periods } from '../../law/regulation/periods';
import { sayBasis } from '../../law/cite';
import { sayYuan } from '../../money';
import type { Line, Wording } from '../../say';
import { sayDeadline } from '../../say-periods';
import { confirmedMoney } from '../performance';
import { isPublishable } from '../publication';
import type { NewDay } from '../records';
import { outcomeWords } from '../name';
import { doneWords, endedWords } from '../words';
import {
  recordedAfter,
  sayHandover,
  sayProposal,
  sayRejection,
  sayTermination,
  sayUnreachable,
  sideWords,
  type Says,
} from './words';

const bases = { superior: '上级直接办理', designated: '上级指定办理' } as const;

/** How the complainant agreed in person to what an agent said without the power for it (令121-11). */
const inPerson = (consent: string | undefined): Line[] => (consent ? [{ head: '投诉人本人同意', text: consent }] : []);

/** Another day that was asked for, and what the other side said to it. */
function sayNewDay({ from, on, by, to, was, principalConsent, recorded, answer }: NewDay, wording: Wording): Line[] {
  const { day } = wording;
  const who = (side: keyof typeof sideWords, name: string) =>
    `${sideWords[side]}${name === sideWords[side] ? '' : `（${name}登记）`}`;
  const days = `${was ? `从 ${day(was)}` : ''}改到 ${day(to)}前`;
  const asked = {
    head: `${day(on)} ${who(from, by)}${from === 'both' ? '同意另约日子' : '想另约日子'}`,
    text: `${days}${recordedAfter(recorded, wording)}`,
  };
  const other = from === 'complainant' ? 'respondent' : 'complainant';
  return [
    asked,
    ...inPerson(principalConsent),
    ...(answer
      ? [
          {
            head: `${day(answer.on)} ${who(other, answer.by)}答复`,
            text: `${answer.agrees ? '同意改' : '不同意改，照原来的'}${recordedAfter(answer.recorded, wording)}`,
          },
          ...inPerson(answer.principalConsent),
        ]
      : []),
  ];
}

/** What was decided, and what it came to. */
export const sayDecided = {
  deadlines: (list, wording) => list.map((one) => sayDeadline(one, wording)),
  dayCorrections: (list, { day }) =>
    list.map(({ period, from, to, provisional, on, by }) => ({
      head: `${day(on)} ${periods[period].name}（${by}）`,
      text: `${day(from)}${provisional ? '（暂按）' : ''} → ${day(to)}`,
    })),
  decision: ({ kind, on, by, article, ground, reason, unreachable, handover, dispatchedOn }, wording) => [
    {
      head: `${wording.day(on)} ${by}`,
      text: `${kind === 'accepted' ? '决定受理' : '决定不予受理'}（${sayBasis(article)}）`,
    },
    ...(ground ? [{ head: '情形', text: sayRejection(ground, on) }] : []),
    ...(reason ? [{ head: '理由', text: reason }] : []),
    ...(unreachable ? [sayUnreachable(unreachable)] : []),
    ...(handover ? [sayHandover(handover, wording)] : []),
    ...(dispatchedOn ? [{ head: '告知投诉人', text: wording.day(dispatchedOn) }] : []),
  ],
  proposal: sayProposal,
  approved: ({ proposed, by, on }, { day }) => `${proposed.name} ${day(proposed.on)}提请，${by.name} ${day(on)}批准`,
  declined: (list, wording) =>
    list.flatMap(({ proposal, by, on, reason }) => [
      ...sayProposal(proposal, wording),
      { head: `${wording.day(on)} ${by}退回`, text: reason },
    ]),
  closing: ({ on, by, outcome, ground, basis, reason, unreachable }, { day }, view) => [
    { head: `${day(on)}${by ? ` ${by}` : ''}`, text: outcomeWords[outcome] },
    ...(ground ? [{ head: '情形', text: sayTermination(ground) }] : []),
    ...(basis ? [{ head: '属于不予受理的情形', text: sayRejection(basis, on) }] : []),
    ...(reason ? [{ head: '理由', text: reason }] : []),
    ...(unreachable ? [sayUnreachable(unreachable)] : []),
    ...(isPublishable(view) && view.consents?.publish === false && !view.publication?.length
      ? [{ head: '公示', text: '没有同意公示，不公示' }]
      : []),
  ],
  agreement: ({ on, form, terms, confirmed, waived, respondentConsent, principalConsent, signed }, { day }) => [
    { head: `${day(on)} 约定${form === 'performed' ? '，当场履行' : ''}`, text: terms },
    ...(signed ? [{ head: '调解书', text: `${day(signed.on)}双方已签名，生效（${signed.by}登记）` }] : []),
    ...(form === 'mediationAgreement' && !signed ? [{ head: '调解书', text: '等双方签名' }] : []),
    ...(waived ? [{ head: '调解书', text: '双方都同意不制作' }] : []),
    ...(form === 'record' ? [{ head: '怎样记下', text: '调解记录' }] : []),
    ...(confirmed ? [{ head: '双方确认', text: confirmed }] : []),
    ...(respondentConsent ? [{ head: '商家同意调解', text: respondentConsent }] : []),
    ...inPerson(principalConsent),
  ],
  settlement: ({ on, terms, principalConsent, recorded }, wording) => [
    { head: `${wording.day(on)} 和解`, text: `${terms ?? '没有说怎样和解'}${recordedAfter(recorded, wording)}` },
    ...inPerson(principalConsent),
  ],
  performance: (performance, wording) => {
    const { fen, by, words, ended, newDays = [] } = performance;
    const recovered = confirmedMoney(performance);
    const what = fen === undefined ? '照约定做到' : `退、赔 ${sayYuan(fen)}`;
    return [
      { head: '约定的履行', text: `${by ? `${wording.day(by)}前` : '当场'}${what}` },
      ...words.map(({ from, on, by: said, done, fen: part, files = [], recorded }) => ({
        head: `${wording.day(on)} ${from === 'both' ? '双方当场' : sideWords[from]}${said === sideWords[from] ? '' : `（${said}登记）`}`,
        text: `${doneWords[done]}${part === undefined ? '' : `，一共 ${sayYuan(part)}`}${files.length ? `，附 ${files.length} 个凭证` : ''}${recordedAfter(recorded, wording)}`,
      })),
      ...newDays.flatMap((one) => sayNewDay(one, wording)),
      ...(ended
        ? [
            {
              head: `${wording.day(ended.on)} 不再跟进${ended.by ? `（${ended.by}）` : ''}`,
              text: `${endedWords[ended.why]}${ended.reason ? `：${ended.reason}` : ''}`,
            },
          ]
        : []),
      ...(recovered ? [{ head: '挽回损失（投诉人确认收到的）', text: sayYuan(recovered.fen) }] : []),
    ];
  },
  withdrawal: ({ on, reason, principalConsent, recorded }, wording) => [
    { head: `${wording.day(on)} 撤回`, text: `${reason ?? '没有说理由'}${recordedAfter(recorded, wording)}` },
    ...inPerson(principalConsent),
  ],
  takenOverBy: ({ authority, basis, documentNo }) => `${authority}，${bases[basis]}，${documentNo}`,
  rating: ({ stars, on, words }, { day }) => `${day(on)} ${stars} 星${words ? `：${words}` : ''}`,
  callbacks: (list, { day }) =>
    list.map(({ stars, on, words, by }) => ({
      head: `${day(on)} 回访（${by}）`,
      text: `${stars} 星${words ? `：${words}` : ''}`,
    })),
  publication: (list, { day }) =>
    list.flatMap(({ kind, on, by, of, where, link, reason, withdrawn }) => [
      {
        head: `${day(on)} ${kind === 'published' ? '已公示' : '不公示'}${by ? `（${by}登记）` : ''}`,
        text: [of && `${day(of.closedOn)}的结果：${outcomeWords[of.outcome]}`, ...[where, link, reason]]
          .filter(Boolean)
          .join('，'),
      },
      ...(withdrawn
        ? [{ head: `${day(withdrawn.on)} 已撤下${withdrawn.by ? `（${withdrawn.by}登记）` : ''}`, text: withdrawn.reason ?? '' }]
        : []),
    ]),
} satisfies Partial<Says>;
