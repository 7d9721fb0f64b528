import { sourceWords } from '../../bureau/source';
import type { CivilDate } from '../../civil-date';
import { goodsCategories } from '../../matter/goods-categories';
import { problemTypes } from '../../matter/problem-types';
import { sayYuan } from '../../money';
import { sayClaim, sayRequests } from '../claim';
import { officeName } from '../../place/offices';
import { respondentKindWords } from '../../respondent-kind';
import { sayAt } from '../../said-time';
import { asIs, type Line, type Wording } from '../../say';
import type { Authorisation, Reclassification, Supplement } from '../records';
import type { Complaint } from '../complaint';
import { complaintLabels } from '../labels';
import { stateWords } from '../name';
import type { ComplaintView } from '../visibility';
import { fullLabel } from '../../facts';
import { agentPowerWords, answerWayWords, jointActWords, paperWords, sayClassified } from '../words';
import { consentKinds, consentWords, recordedAfter, sayConsents, sayRecorded, sideWords, unstopped, type Says } from './words';

/** `投诉人：电话`, as the table of facts calls it. */
const labelOf = (field: string) => {
  const [whole, part] = field.split('.') as [keyof Complaint, string?];
  return whole in complaintLabels ? fullLabel<Complaint>(complaintLabels, whole, part) : field;
};

function saySupplement({ on, from, by, text, files, alleges42, recorded }: Supplement, wording: Wording): Line {
  const notes = [files.length ? `凭证 ${files.length} 个` : '', alleges42 ? '说有夹带、掉包、造假' : ''].filter(Boolean);
  return {
    head: [`${wording.day(on)} ${sideWords[from]}${by === sideWords[from] ? '' : `（${by}登记）`}`, ...notes].join(' · '),
    text: `${text}${recordedAfter(recorded, wording)}`,
  };
}

const sayAuthorisation = ({ authorisation, powers, until, seenBy, seenOn }: Authorisation, { day }: Wording): string =>
  [
    authorisation,
    ...(powers.length ? [`可以${powers.map((power) => agentPowerWords[power]).join('、')}`] : []),
    `到 ${day(until)}`,
    `${seenBy} ${day(seenOn)}看过授权委托书原件`,
  ].join('，');

/** What became of a correction that needs a second person. */
function secondWords(
  alone: Reclassification['alone'],
  settled: Reclassification['settled'],
  day: (date: CivilDate) => string,
): string {
  if (settled)
    return `${day(settled.on)} ${settled.by}${settled.agreed ? '核对，同意' : '不同意'}${settled.reason ? `：${settled.reason}` : ''}`;
  return alone ? '不影响期限和指标，当时生效' : '还没有第二个人核对，按原来的计';
}

type Merged = NonNullable<ComplaintView['mergedFrom']>[number];

/** A case that was merged into this one, in its own words. */
function sayMerged(one: Merged, wording: Wording): Line[] {
  const { day } = wording;
  const {
    no,
    source,
    receivedOn,
    on,
    by,
    through,
    reason,
    facts,
    requests,
    otherRequest,
    askedFen,
    before,
    supplements = [],
  } = one;
  const { accepted, recorded, platform12315No: number, entered } = one;
  const came = [source && sourceWords[source], receivedOn && `${day(receivedOn)}收到`, accepted && '已经受理'].filter(Boolean);
  return [
    {
      head: `${no}${came.length ? `（${came.join('，')}）` : ''}`,
      text: `${day(on)}并进来${by ? `（${by}）` : ''}${through ? `，经 ${through}` : ''}${reason ? `：${reason}` : ''}`,
    },
    ...(recorded ? [{ head: '投诉人说是同一件', text: sayRecorded(recorded, wording) }] : []),
    ...(before ? [{ head: '这件原来的收到日期', text: day(before.receivedOn) }] : []),
    ...(facts ? [{ head: '那一件写的经过', text: facts }] : []),
    ...(requests ? [{ head: '那一件的要求', text: sayClaim({ requests, otherRequest, askedFen }) }] : []),
    ...supplements.map((added) => {
      const { head = '', text } = saySupplement(added, wording);
      return { head: `那一件的补充：${head}`, text };
    }),
    ...(number ? [{ head: '那一件的12315编号', text: `${number}，决定要一样录入平台` }] : []),
    ...(entered ? [{ head: `${day(entered.on)} ${entered.by}`, text: `那个编号也录入了 ${day(entered.closedOn)}的决定` }] : []),
  ];
}

/** How the negotiation before it ended. */
const endWords = {
  agreed: '谈成了，没有办好',
  failed: '商家说谈不成',
  expired: '到期没有谈成',
  left: '消费者不谈了',
} as const;

/** How it came in, and who has it. */
export const sayIntake = {
  _id: null,
  kind: null,
  version: null,
  partyActs: null,
  no: asIs,
  state: (state) => stateWords[state],
  source: (source) => sourceWords[source],
  receivedOn: (on, { day }) => day(on),
  receivedAt: (at) => sayAt(at, 'YYYY-MM-DD HH:mm'),
  receivedReason: asIs,
  recordedBy: asIs,
  office: officeName,
  intakeOffice: officeName,
  handler: ({ name }) => name,
  online: (online) => (online ? '是' : '不是'),
  onlineClassifiedBy: (by) => (by === 'staff' ? '工作人员' : '投诉人填写的'),
  senders: (list, { day }) =>
    list.flatMap(({ no, name, number, answerBy, added, came, answered, removed }) => [
      {
        head: `${no}. ${name}，编号 ${number}`,
        text: `${answerBy ? `要求在 ${day(answerBy)}前答复` : '没有写要求答复的日期'}${(answered ?? removed) ? '' : '，还没有答复'}`,
      },
      ...(came ? [{ head: `随 ${came.from} 并进来`, text: `在那里是第 ${came.no} 个` }] : []),
      ...(added ? [{ head: `${day(added.on)}补记（${added.by}）`, text: added.reason }] : []),
      ...(answered
        ? [
            {
              head: `${day(answered.on)} 已答复${answered.to}`,
              text: `${answerWayWords[answered.way]}，${answered.proof}（${answered.by}登记）`,
            },
          ]
        : []),
      ...(removed ? [{ head: `${day(removed.on)}移出这件案子（${removed.by}）`, text: removed.reason }] : []),
    ]),
  imported: ({ list, row, on, by, status, missing, rest, promoted }, { day }) => [
    { head: `${day(on)} ${by}导入`, text: `“${list}”第 ${row} 行${status ? `，平台状态“${status}”` : ''}` },
    ...(promoted ? [{ head: `${day(promoted.on)} ${promoted.by}`, text: '转成正式案件' }] : []),
    ...(missing.length ? [{ head: '列表里没有', text: missing.map(labelOf).join('、') }] : []),
    ...rest.map(({ label, text }) => ({ head: `列表里的“${label}”`, text })),
  ],
  negotiated: ({ no, on, end }, { day }) => `${no}，${day(on)}发给商家，${endWords[end]}`,
  platform12315No: asIs,
  platform12315: ({ on, by }, { day }) => `${day(on)} ${by}`,
  no12315: ({ reason, by, on }, { day }) => `${reason}（${by} ${day(on)}登记）`,
  routing: (list, { day }) =>
    list.map(({ on, by, from, to, reason }) => ({
      head: `${day(on)} ${from === to ? '收回经办' : `${officeName(from)} → ${officeName(to)}`}（${by}）`,
      text: reason,
    })),
} satisfies Partial<Says>;

/** What is complained of, by whom, of whom. */
export const sayContent = {
  complainant: { parts: { member: null, name: asIs, phone: asIs, address: asIs } },
  respondent: {
    parts: {
      member: null,
      name: asIs,
      kind: (kind) => respondentKindWords[kind],
      platform: asIs,
      address: asIs,
      shopUrl: asIs,
      contact: asIs,
      phone: asIs,
      uscc: asIs,
      hint: null,
    },
  },
  category: (category) => goodsCategories[category].label,
  problem: (problem) => problemTypes[problem].label,
  facts: asIs,
  summary: asIs,
  requests: (requests) => sayRequests({ requests }),
  otherRequest: asIs,
  askedFen: sayYuan,
  purchase: { parts: { goods: asIs, amountFen: sayYuan, boughtOn: (on, { day }) => day(on), orderNo: asIs } },
  consents: (consents) => consentKinds.map((kind) => ({ head: consentWords[kind], text: consents[kind] ? '同意' : '不同意' })),
  helper: ({ name, phone, bond, confirmed }, { day }) =>
    [
      `${name}（${bond}）${phone}`,
      confirmed
        ? `${day(confirmed.on)} ${confirmed.by}核对，${confirmed.how === 'code' ? '本人念了确认码' : '本人签名'}${confirmed.proof ? `（${confirmed.proof}）` : ''}`
        : '还没有经本人确认',
    ].join('；'),
  agent: ({ name, phone, identity, earlier = [], ...now }, wording) =>
    [
      `${name} ${phone}，看过${identity}`,
      sayAuthorisation(now, wording),
      ...earlier.map((one) => `以前的授权：${sayAuthorisation(one, wording)}`),
    ].join('；'),
  guardian: ({ name, bond, phone }) => `${name}（${bond}）${phone}`,
  joint: ({ people, representatives, changes = [] }, wording) => [
    { head: '代表人', text: representatives.join('、') },
    ...people.map(({ name, phone, address }) => ({ head: name, text: `${phone}，${address}` })),
    ...people.flatMap(({ name, consents }) =>
      consents.map(({ act, on, claim, spent, recorded }) => ({
        head: `${wording.day(on)} ${name}同意${jointActWords[act]}${claim ? `：${sayClaim(claim)}` : ''}${spent ? `（${wording.day(spent)}已经变更）` : ''}`,
        text: sayRecorded(recorded, wording),
      })),
    ),
    ...changes.map(({ on, by, from, to, recorded }) => ({
      head: `${wording.day(on)} 代表人 ${from.join('、')} → ${to.join('、')}（${by}登记）`,
      text: sayRecorded(recorded, wording),
    })),
  ],
  identity: ({ what, askedOn, dueOn, checkedOn, checkedBy, how, paper, lastFour }, { day }) => [
    { head: `${day(askedOn)} 请提供`, text: `${what}，最迟 ${day(dueOn)}` },
    ...(checkedOn
      ? [
          {
            head: `${day(checkedOn)} ${checkedBy ?? ''}已核实`,
            text: [paper && `${paperWords[paper]}，号码后四位 ${lastFour ?? ''}`, how].filter(Boolean).join('，'),
          },
        ]
      : []),
  ],
  consentLog: (list, wording) =>
    list.map(({ on, by, said, recorded }) => ({
      head: `${wording.day(on)} ${by}${recorded ? '登记' : ''}`,
      text: `${sayConsents(said)}${recordedAfter(recorded, wording)}`,
    })),
  corrections: (list, { day }) =>
    list.map(({ on, by, reason, changed }) => ({
      head: `${day(on)} ${by}`,
      text: `${changed.map(({ field, from, to }) => `${labelOf(field)}：${from ?? '（没有填）'} → ${to}`).join('；')}。${reason}`,
    })),
  reclassifications: (list, { day }) =>
    list.map(({ no, on, by, reason, changed, alone, settled }) => ({
      head: `${no ? `${no}. ` : ''}${day(on)} ${sayClassified(changed, day)}`,
      text: by ? `${by.name}：${unstopped(reason ?? '')}。${secondWords(alone, settled, day)}` : '',
    })),
  flags: (list, { day }) => list.map(({ on, say }) => ({ head: day(on), text: say })),
  claims: (list, wording) =>
    list.flatMap(({ on, by, from, to, reason, principalConsent, recorded }) => [
      {
        head: `${wording.day(on)}${by ? `（${by}${recorded ? '登记' : ''}）` : ''}`,
        text: `原来：${sayClaim(from)}；现在：${sayClaim(to)}${reason ? `。${reason}` : ''}`,
      },
      ...(principalConsent ? [{ head: '投诉人本人同意', text: principalConsent }] : []),
      ...(recorded ? [{ head: '代录', text: sayRecorded(recorded, wording) }] : []),
    ]),
  supplements: (list, wording) => list.map((one) => saySupplement(one, wording)),
  merchantLinks: (list, { day }) =>
    list.map(({ called, on, by, ended }) => ({
      head: [called?.no, on && `${day(on)}关联`, by && `（${by}）`].filter(Boolean).join(' '),
      text: [
        [called?.name, called?.shop && `店铺“${called.shop}”`].filter(Boolean).join('，'),
        ended && `${day(ended.on)}解除（${ended.by}）：${ended.reason}`,
      ]
        .filter(Boolean)
        .join('。'),
    })),
  mergedInto: asIs,
  goesOn: null,
  mergedFrom: (list, wording) => list.flatMap((one) => sayMerged(one, wording)),
} satisfies Partial<Says>;
