/** Which of the two days a reading bears on. */
export type Affects = 'earliest' | 'end';

interface Reading {
  question: string;
  /** What the program takes it to mean until 法规科 says otherwise. */
  used: string;
  article: string;
  affects: readonly Affects[];
}

const both = ['earliest', 'end'] as const;

/** Where the law can be read in more than one way: the dates say which reading they rest on, and stay 推定 until it is confirmed. */
export const readings = {
  months: {
    question: '公示期“满三个月”“满一年”“满三年”从哪天起算、到哪天满？',
    used: '从公示当天起按日历月计算，到若干月后的同一日满；那个月没有这一日的，到月末那天满。满期的第二天起可以申请；满期以后停止公示。',
    article: '令107-7、令107-8、令107-9、令107-10、令107-13',
    affects: both,
  },
  older: {
    question: '2025 年 12 月 25 日以前公示的信息，期限按哪个规定算？',
    used: '现在申请修复、停止公示的，都按 2025 年 12 月 25 日起施行的办法算，从原来的公示日期起算。',
    article: '令107-31',
    affects: both,
  },
  lightTogether: {
    question: '警告、通报批评、较低数额罚款几种一起处罚，还算不算“仅受到”轻微处罚？',
    used: '每一种都属于轻微的，仍按轻微算，公示满三个月停止。',
    article: '令107-6、令107-7',
    affects: both,
  },
  confiscation: {
    question: '较低数额罚款同时没收违法所得、非法财物的，还算不算轻微？',
    used: '没收是另一种处罚，不算“仅受到较低数额罚款”，按一般信息算；食品等领域按严重信息算。',
    article: '令107-7、令107-9',
    affects: both,
  },
  suspendedPermit: {
    question: '暂扣许可证件算不算“限制开展生产经营活动”？',
    used: '办法没有列出暂扣许可证件，按一般信息算；食品等领域按严重信息算。',
    article: '令107-8、令107-9',
    affects: both,
  },
  restriction: {
    question: '处罚的限制期限超过三年的，公示到哪天为止？',
    used: '公示到三年期满和限制期限最后一天里较晚的那天。',
    article: '令107-8',
    affects: ['end'],
  },
  seriousFrom: {
    question: '严重违法失信名单的一年、三年，从列入之日还是从公示之日起算？',
    used: '从公示之日起算（令107 第十三条，比令44 第十六条、第二十一条“列入之日”晚施行）。',
    article: '令107-13、令44-16、令44-21',
    affects: both,
  },
  individualDisplay: {
    question: '个体工商户没有年报的异常名录信息公示到次年 6 月 30 日，到期以后是不是自动移出名录？',
    used: '到期只是停止公示；要移出名录，仍要补报年度报告以后申请。',
    article: '个体工商户年报办法-13、个体工商户年报办法-16',
    affects: ['end'],
  },
  fraudRestart: {
    question: '弄虚作假被撤销修复的，公示期重新计算到哪天？',
    used: '从撤销决定之日起，重新按这一类信息的最长公示期计算，不能提前停止公示。',
    article: '令107-23',
    affects: both,
  },
  fraudBar: {
    question: '弄虚作假以后三年内不得申请，是只管这一条还是管这个当事人的全部信息？',
    used: '管这个当事人的全部信息；从决定之日起满三年的第二天才可以申请。',
    article: '令107-23',
    affects: ['earliest'],
  },
  withList: {
    question: '同时列入严重违法失信名单的处罚，能不能在移出名单以前单独修复？',
    used: '处罚有自己的公示期，按处罚自己的日期；名单移出时，处罚信息一同停止公示，降级、吊销、关闭和限制期限没满的除外。',
    article: '令107-13',
    affects: both,
  },
} as const satisfies Record<string, Reading>;
export type ReadingKey = keyof typeof readings;
export const readingKeys = Object.keys(readings) as [ReadingKey, ...ReadingKey[]];

/** What 法规科 said of each: `otherwise` withholds every day that rests on it; absent, nothing was said yet. */
export type ReadingStates = Readonly<Partial<Record<ReadingKey, 'confirmed' | 'otherwise'>>>;
