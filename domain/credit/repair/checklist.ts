import { plusDays, type CivilDate } from '../../civil-date';
import type { MerchantKind } from '../../merchant/merchant';
import type { RepairClass, RepairDates } from '../dates/dates';
import { conditionWords } from '../dates/words';
import type { FactContent } from '../fact/content';

/** One line of the checklist, with the article it rests on; one with a `key` can be ticked. */
export interface ChecklistLine {
  key?: string;
  text: string;
  article: string;
}

/** What a merchant can do about one fact: a checklist, never a promise that the repair is granted. */
export interface Checklist {
  meaning: readonly ChecklistLine[];
  conditions: readonly ChecklistLine[];
  papers: readonly ChecklistLine[];
  decides: ChecklistLine;
  apply: readonly ChecklistLine[];
  terms: readonly ChecklistLine[];
  remedies: readonly ChecklistLine[];
  /** The last day to object to a listing for abnormal operation. */
  objectBy?: CivilDate;
}

const line = (text: string, article: string, key?: string): ChecklistLine => ({ text, article, ...(key && { key }) });

const meanings: Readonly<Record<RepairClass, readonly ChecklistLine[]>> = {
  unpublished: [line('仅受到警告的处罚不予公示。公示系统上有这一条的，可以要求作出决定的机关更正。', '令107-7、令45-12')],
  light: [line('这是轻微违法失信信息，公示满三个月由市场监管部门停止公示，不用申请。', '令107-7')],
  general: [line('这是一般违法失信信息，最短公示三个月，最长公示一年。', '令107-9')],
  severe: [line('这是严重违法失信信息，最短公示一年，最长公示三年；有限制期限的，还要等限制期限届满。', '令107-8')],
  severeEndOnly: [
    line('降低资质等级、吊销许可证件、吊销营业执照、责令关闭的信息公示满三年由市场监管部门停止公示，不能提前修复。', '令107-8'),
  ],
  serious: [
    line('列入严重违法失信名单最短公示一年，最长公示三年。', '令107-13'),
    line('在名单里的，列为重点监管对象，检查更多，不适用告知承诺制，不能评先评优。', '令44-15'),
  ],
  abnormal: [
    line('列入经营异常名录会在国家企业信用信息公示系统公示。满足移出条件以后可以随时申请移出，没有最短公示期。', '令107-12'),
  ],
  spotCheck: [
    line(
      '没有处罚或者只有轻微处罚的，公示满三个月停止公示；有别的处罚或者列入名单的，跟着处罚或者名单一同停止公示。',
      '令107-10',
    ),
  ],
};

const papers: readonly ChecklistLine[] = [
  line('信用修复申请书', '令107-14(1)', 'application'),
  line('主体资格文件（营业执照等）', '令107-14(2)', 'identity'),
  line('守信承诺书', '令107-14(3)', 'pledge'),
  line('履行义务、纠正违法行为、整改的材料', '令107-14(4)', 'proof'),
];

const objections: Readonly<Record<MerchantKind, string | undefined>> = {
  company: '异常名录办法-12',
  platform: '异常名录办法-12',
  individual: '个体工商户年报办法-17',
  cooperative: '合作社年报办法-14',
  person: undefined,
};

function decidesOf({ kind, organ }: FactContent, found: RepairDates): ChecklistLine {
  const home = '您登记地（住所地）的市场监管部门';
  if (kind === 'abnormal') return line(`${home}决定是否移出。`, '令107-4(3)');
  if (kind === 'serious') return line(`作出列入决定的机关决定是否移出：${organ}。`, '令107-4(4)');
  if (kind === 'penalty') return line(`作出处罚决定的机关决定是否修复：${organ}。`, '令107-4(1)');
  const alone = found.noEarliest?.why === 'endsByItself';
  return alone
    ? line(`${home}停止公示。`, '令107-4(2)、令107-10')
    : line('由作出有关处罚或者列入决定的市场监管部门决定。', '令107-4(2)');
}

function termsOf({ kind, ground }: FactContent): ChecklistLine[] {
  const decide =
    kind !== 'abnormal'
      ? line('受理以后 7 个工作日内作出决定。', '令107-16')
      : ground === 'unreachable'
        ? line('地址无法联系的，从核实之日起 2 个工作日内作出决定。', '令107-16')
        : line('受理以后 2 个工作日内作出决定。', '令107-16');
  return [
    line('材料齐全的，收到申请以后 2 个工作日内受理；不齐的，2 个工作日内一次告诉您要补什么。', '令107-14'),
    decide,
    line('案情复杂或者要核查的，经负责人批准可以延长 10 个工作日。', '令107-16'),
    line('准予修复的，作出决定以后 3 个工作日内停止公示、完成数据处理。', '令107-17'),
  ];
}

const ATTENTION = line(
  '故意隐瞒真实情况、弄虚作假的，不准予修复；已经准予的会被撤销，公示期重新计算，三年内不能再申请，并公示三年。',
  '令107-23',
);

/** The checklist of one fact by its days: what it means, what must be so, which papers, who decides, where, how long, and what else is open. Pure. */
export function checklistOf(content: FactContent, dates: RepairDates, merchantKind: MerchantKind): Checklist {
  const applies = dates.before.length > 0 && dates.class !== 'unpublished';
  const objection = content.kind === 'abnormal' ? objections[merchantKind] : undefined;
  return {
    meaning: meanings[dates.class],
    conditions: applies ? dates.before.map(({ code, article }) => line(conditionWords[code], article, code)) : [],
    papers: applies ? papers : [],
    decides: decidesOf(content, dates),
    apply: applies
      ? [
          line(
            '在市场监管信用修复全国统一平台申请，或者到市场监管部门窗口申请。本小程序不办理修复，只记日期和结果。',
            '令107-14',
          ),
          line('政务信息共享平台能查到的材料，不会要求您再交。', '令107-14'),
          ATTENTION,
        ]
      : [],
    terms: applies ? termsOf(content) : [],
    remedies: [
      ...(applies ? [line('对修复决定不服的，可以申请行政复议或者提起行政诉讼。', '令107-24')] : []),
      ...(objection
        ? [
            line(
              '对列入有异议的，从公示之日起 30 日内向作出决定的机关书面提出并附证明；5 个工作日内决定是否受理，受理以后 20 个工作日内核实并书面告知。',
              objection,
            ),
          ]
        : []),
      ...(content.kind === 'penalty' ? [line('有证据证明公示的处罚信息不准确的，可以要求作出决定的机关更正。', '令45-12')] : []),
      ...(content.kind === 'serious' ? [line('对列入决定不服的，可以申请行政复议或者提起行政诉讼。', '令44-23')] : []),
    ],
    ...(objection && { objectBy: plusDays(content.publishedOn, 30) }),
  };
}

/** What stands above every checklist. */
export const notAPromise = '这是一份对照清单，不是承诺：能不能修复、哪天修复，由作出决定的机关依法决定。';
