import type { Complaint } from '../complaint';
import type { CivilDate } from '../../civil-date';
import { one, yesNo, options, line, day } from '../../question';
import { waitingReclassification } from '../classification';
import { respondentKindWords } from '../../respondent-kind';
import { sayClassified } from '../words';
import { sayDate } from '../../civil-date';
import { why } from './shared.words';
import type { WordsOf, Starts } from '../../act-words';
import type { classifying } from './classifying';

/** The correction that waits, with what it would change, who wants it and why. */
const whichCorrection = (complaint: Complaint, today: CivilDate) =>
  one(
    'correction',
    '要核对的更正',
    [waitingReclassification(complaint)].flatMap((waiting) =>
      waiting
        ? [
            {
              value: String(waiting.no),
              label: sayClassified(waiting.changed, (date) => sayDate(date, today)),
              hint: `${sayDate(waiting.on, today)}由${waiting.by.name}提出：${waiting.reason}`,
            },
          ]
        : [],
    ),
  );

const reclassification: Starts<Complaint> = (complaint) => ({ correction: waitingReclassification(complaint)?.no.toString() });

export const classifyingWords: WordsOf<Complaint, typeof classifying> = {
  reclassify: {
    word: '更正网络消费、店的种类或收到日期',
    group: { title: '核实和更正', place: 6 },
    fields: () => [
      { ...yesNo('online', '是不是网络消费？', { yes: '网络消费', no: '线下消费' }), hint: '计入涉网指标的只有网络消费。' },
      one('kind', '是哪一种店', options(respondentKindWords)),
      {
        ...line('platform', '哪个平台（可以不填）'),
        when: ({ kind }) => kind === 'inPlatformMerchant' || kind === 'liveSeller',
      },
      { ...day('receivedOn', '收到日期'), hint: '改了收到日期，各项期限照这一天重新计算，办结了的也一样。' },
      why('为什么更正', '改网络消费或者收到日期的，由另一个人核对以前按原来的计；已经报出的月份不改，另列重述的数。'),
    ],
    starts: ({ online, respondent, receivedOn }) => ({
      online: online ? 'yes' : 'no',
      kind: respondent.kind,
      platform: respondent.platform,
      receivedOn,
    }),
  },
  agreeReclassification: {
    title: '核对更正',
    word: '核对更正，同意',
    send: '确认同意',
    group: { title: '等着核对的更正', place: 1 },
    fields: (complaint, today) => [
      { ...whichCorrection(complaint, today), hint: '对照凭据核对。同意以后期限和指标照更正后的算；已经报出的月份不改。' },
    ],
    starts: reclassification,
  },
  declineReclassification: {
    title: '不同意更正',
    word: '核对更正，不同意',
    send: '确认不同意',
    group: { title: '等着核对的更正', place: 2 },
    fields: (complaint, today) => [whichCorrection(complaint, today), why('为什么不同意', '提出的人会看到；仍按原来的计。')],
    starts: reclassification,
  },
};
