import { sayDate, type CivilDate } from '@domain/civil-date';
import { sayClaim } from '@domain/complaint/claim';
import { terminationGround } from '@domain/complaint/grounds';
import { isPublishable } from '@domain/complaint/publication';
import type { MediationRecord, Reclassification, RecordedFor } from '@domain/complaint/records';
import type { ComplaintView } from '@domain/complaint/visibility';
import {
  answerWayWords,
  jointActWords,
  lateEntryWords,
  outcomeWords,
  paperWords,
  requestWords,
  sayClassified,
  sourceWords,
} from '@domain/complaint/words';
import { View } from '@tarojs/components';
import { Card } from '../../ui/card';
import { officeName, sayYuan } from '../words';

const sides = { complainant: '投诉人', respondent: '商家', both: '双方' } as const;
const manners: Record<MediationRecord['manner'], string> = { onSite: '现场', phone: '电话', online: '网络', video: '视频' };
const results: Record<MediationRecord['result'], string> = {
  talked: '谈了',
  noAnswer: '没有人接',
  refused: '明确拒绝',
  absent: '没有到场',
  noAgreement: '没有谈成',
};
const consentWords = { mediation: '调解', entrust: '委托调解', directContact: '商家直接联系', publish: '公示' } as const;
const revokers = { reconsideration: '行政复议撤销', court: '法院撤销', own: '本局自行纠正' } as const;
const disputeWords = { ours: '商定由我们办', theirs: '商定由对方办', reported: '已报上一级指定' } as const;
const told: Record<RecordedFor['way'], string> = {
  inbox: '小程序',
  phone: '电话',
  sms: '短信',
  email: '邮件',
  post: '来信',
  inPerson: '当面',
  platform12315: '全国12315平台',
  window: '窗口',
};

/** 代录: who told the bureau, how, when, and what proves it. */
function recordedWords({ who, way, on, proof }: RecordedFor, day: (date: CivilDate) => string): string {
  return `${who} ${day(on)}${told[way]}说的，${proof}`;
}

function paperOf({ paper, lastFour }: NonNullable<ComplaintView['identity']>): string {
  return paper ? `，${paperWords[paper]}，号码后四位 ${lastFour ?? ''}` : '';
}

/** Where the report of an appraisal or a test stands. */
function reportWords(
  { in: arrived, result, ended }: { in?: CivilDate; result?: string; ended?: CivilDate },
  day: (date: CivilDate) => string,
): string {
  if (arrived) return `${day(arrived)}收到报告：${result ?? ''}`;
  return ended ? `到${day(ended)}办结时没有收到报告` : '还没有收到报告';
}

/** What became of a correction that needs a second person. */
function secondWords(
  alone: Reclassification['alone'],
  settled: Reclassification['settled'],
  day: (date: CivilDate) => string,
): string {
  if (alone) return '不影响期限和指标，当时生效';
  if (!settled) return '还没有第二个人核对，按原来的计';
  return `${day(settled.on)} ${settled.by}${settled.agreed ? '核对，同意' : `不同意：${settled.reason ?? ''}`}`;
}

interface Line {
  head?: string;
  text: string;
}

type Say = (complaint: ComplaintView, day: (date: CivilDate) => string) => Line[];

interface RecordCard {
  title: string;
  say: Say;
}

/** What belongs to one decision and goes with it when it is revoked. */
const ofRound: readonly RecordCard[] = [
  {
    title: '结果',
    say: ({ closing, agreement, settlement, withdrawal, mergedInto }, day) => {
      if (!closing) return [];
      const ground = closing.ground ? terminationGround(closing.ground) : undefined;
      return [
        { head: day(closing.on), text: `${outcomeWords[closing.outcome]}${mergedInto ? `：${mergedInto}` : ''}` },
        ...(agreement ? [{ head: '约定', text: agreement.terms }] : []),
        ...(agreement?.form === 'mediationAgreement'
          ? [{ head: '调解书', text: agreement.signed ? `${day(agreement.signed.on)}双方已签名，生效` : '等双方签名' }]
          : []),
        ...(agreement?.waived ? [{ head: '调解书', text: '双方都同意不制作' }] : []),
        ...(agreement?.confirmed ? [{ head: '双方确认', text: agreement.confirmed }] : []),
        ...[agreement, settlement, withdrawal].flatMap((one) =>
          one?.principalConsent ? [{ head: '投诉人本人同意', text: one.principalConsent }] : [],
        ),
        ...(agreement?.respondentConsent ? [{ head: '商家同意调解', text: agreement.respondentConsent }] : []),
        ...(closing.unreachable
          ? [{ head: '按平台公示的地址联系不上', text: `${closing.unreachable.tried}。由${closing.unreachable.bureau}处理` }]
          : []),
        ...(settlement?.terms ? [{ head: '和解', text: settlement.terms }] : []),
        ...[settlement?.recorded, withdrawal?.recorded].flatMap((one) =>
          one ? [{ head: '代录', text: recordedWords(one, day) }] : [],
        ),
        ...(ground ? [{ text: `${ground.plain}（${ground.cite}）` }] : []),
        ...(closing.reason && closing.outcome !== 'rejected' ? [{ head: '理由', text: closing.reason }] : []),
        ...(closing.recoveredFen ? [{ head: '挽回损失', text: sayYuan(closing.recoveredFen) }] : []),
      ];
    },
  },
  {
    title: '商家的答复',
    say: ({ answer }, day) =>
      answer ? [{ head: `${day(answer.on)} ${answer.willing ? '同意调解' : '不同意调解'}`, text: answer.text ?? '' }] : [],
  },
  {
    title: '调解记录',
    say: ({ mediation = [] }, day) =>
      mediation.map((one) => ({
        head: `${day(one.on)} ${manners[one.manner]} · ${sides[one.with]} · ${results[one.result]}`,
        text: [
          `${one.text}（${one.by}）`,
          ...(one.announced ? [`事先告知：${one.announced}`] : []),
          ...(one.proof ? [`凭据：${one.proof}`] : []),
          ...(one.consent ? [`商家同意调解：${one.consent}`] : []),
        ].join('；'),
      })),
  },
  {
    title: '现场调解',
    say: ({ meetings = [] }, day) =>
      meetings.map(({ on, time, place, mediators, papers }) => ({
        head: `${day(on)} ${time}`,
        text: `${place}，${mediators}${papers ? `。请带上：${papers}` : ''}`,
      })),
  },
  {
    title: '委托调解',
    say: ({ entrusted }, day) =>
      entrusted
        ? [
            { text: `${day(entrusted.on)}委托${entrusted.to}，${day(entrusted.returnBy)}前交回` },
            ...(entrusted.returnedOn ? [{ head: `${day(entrusted.returnedOn)} 已退回`, text: entrusted.result ?? '' }] : []),
          ]
        : [],
  },
  {
    title: '鉴定、检测',
    say: ({ appraisals = [] }, day) =>
      appraisals.map((one) => ({
        head: `${one.item} · ${one.institution}`,
        text: `${day(one.out)}送出，${reportWords(one, day)}`,
      })),
  },
];

/** What the work on a case left, one card each; what a reader may not see is not in the view and makes no card. */
const cards: readonly RecordCard[] = [
  ...ofRound,
  {
    title: '请求的变更',
    say: ({ claims = [] }, day) =>
      claims.flatMap(({ on, by, from, to, reason, principalConsent, recorded }) => [
        {
          head: `${day(on)}${by ? `（${by}${recorded ? '登记' : ''}）` : ''}`,
          text: `原来：${sayClaim(from)}；现在：${sayClaim(to)}${reason ? `。${reason}` : ''}`,
        },
        ...(principalConsent ? [{ head: '投诉人本人同意', text: principalConsent }] : []),
        ...(recorded ? [{ head: '代录', text: recordedWords(recorded, day) }] : []),
      ]),
  },
  {
    title: '补充的材料和说明',
    say: ({ supplements = [] }, day) =>
      supplements.map(({ on, from, text, files, alleges42, recorded }) => ({
        head: `${day(on)} ${sides[from]}${files.length ? ` · 凭证 ${files.length} 个` : ''}${alleges42 ? '，说有夹带、掉包、造假' : ''}`,
        text: recorded ? `${text}（${recordedWords(recorded, day)}）` : text,
      })),
  },
  {
    title: '回避',
    say: ({ recusals = [] }, day) =>
      recusals.map(({ on, asked, from, of, reason, decided }) => ({
        head: `${day(on)} ${from ? sides[from] : asked}申请${of.name}回避：${reason}`,
        text: `${day(decided.on)} ${decided.by}决定${decided.recused ? '回避' : '不回避'}：${decided.reason}`,
      })),
  },
  {
    title: '身份核验',
    say: ({ identity }, day) =>
      identity
        ? [
            { head: '请提供', text: `${identity.what}，最迟 ${day(identity.dueOn)}` },
            ...(identity.checkedOn
              ? [{ head: `${day(identity.checkedOn)} 已核实${paperOf(identity)}`, text: identity.how ?? '' }]
              : []),
          ]
        : [],
  },
  {
    title: '需要留意（第十七条，只给办案人员）',
    say: ({ flags = [] }, day) => flags.map((one) => ({ head: day(one.on), text: one.say })),
  },
  {
    title: '被撤销的决定',
    say: ({ revoked = [] }, day) =>
      revoked.flatMap((old) => [
        {
          head: `${day(old.on)} ${revokers[old.by]} ${old.documentNo}`,
          text: `原来 ${day(old.decision.on)}${old.decision.kind === 'accepted' ? '受理' : '不予受理'}${old.closing ? `，${outcomeWords[old.closing.outcome]}` : ''}。撤销的理由：${old.reason}`,
        },
        ...ofRound.flatMap(({ title, say }) =>
          say(old, day).map(({ head, text }) => ({ head: `当时的${title}${head ? `：${head}` : ''}`, text })),
        ),
        ...(old.rating ? [{ head: '当时的评价', text: `${old.rating.stars} 星` }] : []),
      ]),
  },
  {
    title: '转来的单位',
    say: ({ senders = [] }, day) =>
      senders.flatMap(({ name, number, answerBy, added, answered }) => [
        { head: `${name}，编号 ${number}`, text: answerBy ? `要求在 ${day(answerBy)}前答复` : '没有写要求答复的日期' },
        ...(added ? [{ head: `${day(added.on)}补记（${added.by}）`, text: added.reason }] : []),
        ...(answered
          ? [
              {
                head: `${day(answered.on)} 已答复${answered.to}`,
                text: `${answerWayWords[answered.way]}，${answered.proof}（${answered.by}登记）`,
              },
            ]
          : []),
      ]),
  },
  {
    title: '投诉公示',
    say: (complaint, day) => [
      ...(complaint.publication ?? []).flatMap(({ kind, on, by, where, link, reason, withdrawn }) => [
        {
          head: `${day(on)} ${kind === 'published' ? '已公示' : '不公示'}${by ? `（${by}登记）` : ''}`,
          text: kind === 'published' ? [where, link].filter(Boolean).join('，') : (reason ?? ''),
        },
        ...(withdrawn
          ? [
              {
                head: `${day(withdrawn.on)} 已撤下${withdrawn.by ? `（${withdrawn.by}登记）` : ''}`,
                text: withdrawn.reason ?? '',
              },
            ]
          : []),
      ]),
      ...(isPublishable(complaint) && complaint.consents?.publish === false && !complaint.publication?.length
        ? [{ text: '投诉人没有同意公示，不公示' }]
        : []),
    ],
  },
  {
    title: '移交',
    say: ({ decision }, day) => {
      const handover = decision?.handover;
      if (!handover) return [];
      const { to, sent } = handover;
      return [{ head: to, text: sent ? `${day(sent.on)}送出，${sent.proof}` : '移交函还没有送出' }];
    },
  },
  {
    title: '共同投诉：各人的同意和代表人的变更',
    say: ({ joint }, day) => [
      ...(joint?.people ?? []).flatMap(({ name, consents }) =>
        consents.map(({ act, claim, spent, recorded }) => ({
          head: `${name}同意${jointActWords[act]}${claim ? `：${sayClaim(claim)}` : ''}${spent ? `（${day(spent)}已经变更）` : ''}`,
          text: recordedWords(recorded, day),
        })),
      ),
      ...(joint?.changes ?? []).map(({ on, by, from, to, recorded }) => ({
        head: `${day(on)} 代表人 ${from.join('、')} → ${to.join('、')}（${by}登记）`,
        text: recordedWords(recorded, day),
      })),
    ],
  },
  {
    title: '意愿的变更',
    say: ({ consentLog = [] }, day) =>
      consentLog.map(({ on, by, said, recorded }) => ({
        head: recorded ? `${recordedWords(recorded, day)}（${by}登记）` : `${day(on)} ${by}`,
        text: Object.entries(said)
          .map(([what, yes]) => `${yes ? '同意' : '不同意'}${consentWords[what as keyof typeof consentWords]}`)
          .join('、'),
      })),
  },
  {
    title: '更正',
    say: ({ corrections = [] }, day) =>
      corrections.map(({ on, by, reason, changed }) => ({
        head: `${day(on)} ${by}`,
        text: `${changed.map(({ from, to }) => `${from ?? '（没有填）'} → ${to}`).join('；')}。${reason}`,
      })),
  },
  {
    title: '网络消费、店的种类和收到日期的更正',
    say: ({ reclassifications = [] }, day) =>
      reclassifications.map(({ on, by, reason, changed, alone, settled }) => ({
        head: `${day(on)} ${sayClassified(changed, day)}`,
        text: by ? `${by.name}：${reason ?? ''}。${secondWords(alone, settled, day)}` : '',
      })),
  },
  {
    title: '补登的日期（只给办案人员）',
    say: ({ lateEntries = [] }, day) =>
      lateEntries.map(({ command, day: done, on, by, proof, settled }) => ({
        head: `${day(done)}${lateEntryWords[command] ?? ''} · ${day(on)}由${by.name}补登，凭据：${proof}`,
        text: settled
          ? `${day(settled.on)} ${settled.by}${settled.confirmed ? '核对，认可' : `不认可：${settled.reason ?? ''}`}`
          : '还没有第二个人核对，按超期计',
      })),
  },
  {
    title: '违法线索（只给办案人员）',
    say: ({ clues = [] }, day) =>
      clues.flatMap(({ no, foundOn, by, text, tests = [], extended, decided }) => [
        { head: `线索 ${no}：${day(foundOn)}发现（${by}）`, text },
        ...tests.map((one) => ({
          head: `${one.item} · ${one.institution}`,
          text: `${day(one.out)}送出，${reportWords(one, day)}`,
        })),
        ...(extended ? [{ head: `${day(extended.on)} ${extended.by}批准延长`, text: extended.reason }] : []),
        ...(decided
          ? [
              {
                head: `${day(decided.on)} ${decided.by}决定${decided.result === 'filed' ? '立案' : '不予立案'}`,
                text: decided.reason,
              },
            ]
          : []),
      ]),
  },
  {
    title: '移送公安机关（只给办案人员）',
    say: ({ referrals = [] }, day) =>
      referrals.map(({ on, by, to, documentNo, reason }) => ({ head: `${day(on)} ${to} ${documentNo}（${by}）`, text: reason })),
  },
  {
    title: '处理权限的争议',
    say: ({ competence = [] }, day) =>
      competence.flatMap(({ with: other, on, by, settled }) => [
        { head: `${day(on)} 和${other}（${by}）`, text: settled ? '' : '正在协商' },
        ...(settled
          ? [{ head: `${day(settled.on)} ${disputeWords[settled.result]}（${settled.by}）`, text: settled.reason }]
          : []),
      ]),
  },
  {
    title: '诉讼和行政复议',
    say: ({ proceedings = [] }, day) =>
      proceedings.map(({ kind, documentNo, on, ended }) => ({
        head: `${kind === 'suit' ? '诉讼' : '行政复议'} ${documentNo}`,
        text: ended ? `${day(ended.on)}终结：${ended.result}` : `${day(on)}起，终结以前不能删除任何内容`,
      })),
  },
  {
    title: '分送、退回和改派',
    say: ({ routing = [] }, day) =>
      routing.map((one) => ({
        head: `${day(one.on)} ${one.from === one.to ? '收回经办' : `${officeName(one.from)} → ${officeName(one.to)}`}（${one.by}）`,
        text: one.reason,
      })),
  },
  {
    title: '并进来的投诉',
    say: ({ mergedFrom = [] }, day) =>
      mergedFrom.flatMap((one) => [
        {
          head: `${one.no}（${sourceWords[one.source]}，${day(one.receivedOn)}收到）`,
          text: `${day(one.on)}并进来${one.by ? `（${one.by}）` : ''}${one.through ? `，经 ${one.through}` : ''}${one.reason ? `：${one.reason}` : ''}`,
        },
        { head: '那一件写的经过', text: one.facts },
        { head: '那一件的要求', text: one.requests.map((request) => requestWords[request]).join('、') },
        ...(one.supplements ?? []).map(({ on, from, text }) => ({ head: `${day(on)} ${sides[from]}补充`, text })),
        ...(one.platform12315No ? [{ head: '那一件的12315编号', text: `${one.platform12315No}，决定要一样录入平台` }] : []),
      ]),
  },
  {
    title: '全国12315平台',
    say: ({ platform12315No, no12315 }) => [
      ...(platform12315No ? [{ head: '编号', text: platform12315No }] : []),
      ...(no12315 ? [{ head: '没有编号', text: no12315.reason }] : []),
    ],
  },
];

export function RecordCards({ complaint, today }: { complaint: ComplaintView; today: CivilDate }) {
  const day = (date: CivilDate) => sayDate(date, today);
  return (
    <>
      {cards.map(({ title, say }) => {
        const lines = say(complaint, day);
        if (lines.length === 0) return null;
        return (
          <Card key={title} title={title}>
            {lines.map(({ head, text }, index) => (
              <View key={index} className="record">
                {head && <View className="support">{head}</View>}
                {text && <View>{text}</View>}
              </View>
            ))}
          </Card>
        );
      })}
    </>
  );
}
