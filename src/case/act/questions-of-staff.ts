import { county } from '@config/county';
import { officeServing } from '@domain/bureau/serving';
import { sayDate, type CivilDate } from '@domain/civil-date';
import { waitingReclassification } from '@domain/complaint/classification';
import type { Complaint } from '@domain/complaint/complaint';
import { waitingEntries } from '@domain/late-entries';
import { openClues, openProceedings } from '@domain/complaint/open-matters';
import { owedSince } from '@domain/complaint/letters/deliveries';
import { needsPrincipal } from '@domain/complaint/agent';
import { rejectionGrounds, terminationGrounds } from '@domain/complaint/grounds';
import { formKinds } from '@domain/complaint/letters/documents';
import { onPlatform, wasReached } from '@domain/complaint/reaching';
import { agreedOnSite, standingOf } from '@domain/complaint/standing';
import { complaintTable } from '@domain/complaint/lifecycle';
import {
  agentPowerWords,
  answerWayWords,
  jointActWords,
  lateEntryWords,
  paperWords,
  respondentKindWords,
  sayClassified,
} from '@domain/complaint/words';
import { factors } from '@domain/law/regulation/wording';
import { claimOptions } from '../claim-options';
import type { AgentPower, Sender } from '@domain/complaint/records';
import type { Option } from '../../ui/choice';
import type { Question } from '../../form/question';
import type { Command } from './acts';

export type Ask = (complaint: Complaint, today: CivilDate) => Question[];

const options = (words: Record<string, string>): Option[] => Object.entries(words).map(([value, label]) => ({ value, label }));
const parties = options({ complainant: '投诉人', respondent: '商家' });
const ways = options({
  phone: '电话',
  sms: '短信',
  email: '邮件',
  post: '信函',
  inPerson: '当面',
  platform12315: '全国12315平台',
});

const long = (path: string, label: string, most: number, hint?: string): Question => ({ path, kind: 'long', label, most, hint });
const line = (path: string, label: string, hint?: string): Question => ({ path, kind: 'text', label, hint });
const day = (path: string, label: string): Question => ({ path, kind: 'date', label });
const one = (path: string, label: string, choices: readonly Option[]): Question => ({
  path,
  kind: 'one',
  label,
  options: choices,
});
const files = (label: string): Question => ({ path: 'files', kind: 'files', label });
const yesNo = (path: string, label: string, words?: Question['words']): Question => ({ path, kind: 'yesNo', label, words });
const when = (question: Question, then: NonNullable<Question['when']>): Question => ({ ...question, when: then });
const why = (label = '理由', hint?: string) => long('reason', label, 500, hint);

/** 代录: how the party told the bureau. */
const recorded: Question[] = [
  one('recorded.way', '当事人怎样告诉我们的', [...ways, { value: 'window', label: '窗口' }, { value: 'inbox', label: '小程序' }]),
  { ...day('recorded.on', '哪一天告诉我们的'), hint: '结案的，按这一天算办结。' },
  line('recorded.who', '谁告诉我们的', '本人、代理人或代表人的姓名'),
  line('recorded.proof', '凭据', '写录音编号、来信日期等'),
];

/** casework: the same dispute arriving through 12315 is merged, never R2. */
const R2_HINT = '本局同一件纠纷又从12315来的，不用这一项，请“并入另一件投诉”';

const rejectionOptions = (today: CivilDate) =>
  rejectionGrounds(today).map(({ code, plain, cite }) => ({
    value: code as string,
    label: plain,
    hint: code === 'R2' ? `${cite}。${R2_HINT}` : cite,
  }));

/** Which of the clues that are being verified (令121-27). */
const whichClue = (complaint: Complaint, today: CivilDate): Question =>
  one(
    'clue',
    '哪一条线索',
    openClues(complaint).map(({ no, foundOn, text }) => ({
      value: String(no),
      label: [...text].slice(0, 40).join(''),
      hint: `线索 ${no}，${sayDate(foundOn, today)}发现`,
    })),
  );

/** Which of the days entered late; what was done, when, and its proof stand with it. */
const whichEntry = (complaint: Complaint, today: CivilDate): Question =>
  one(
    'entry',
    '哪一条补登',
    waitingEntries(complaint).map(({ no, command, day: done, on, by, proof }) => ({
      value: String(no),
      label: `${sayDate(done, today)}${lateEntryWords[command] ?? ''}`,
      hint: `${sayDate(on, today)}由${by.name}补登，凭据：${proof}`,
    })),
  );

/** The correction that waits, with what it would change, who wants it and why. */
const whichCorrection = (complaint: Complaint, today: CivilDate): Question =>
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

/** A day further back than three working days is a late entry where it helps (casework: mediation). */
const LATE = '3 个工作日以内登记的，写当天就行；再晚、会把超期改成按时的，算补登：要写凭据，由另一个人核对以前按超期计。';

/** Only what is owed to somebody can be delivered. */
const owedForms = (complaint: Complaint): Option[] =>
  complaintTable.recordDispatch.asks.shape.form.options
    .filter((form) => owedSince(complaint, form, 'complainant') ?? owedSince(complaint, form, 'respondent'))
    .map((value) => ({ value, label: formKinds[value].title }));
/** 令121-13(3): of a platform shop alone, whether its published address led to anybody. */
const unreachable = (complaint: Complaint, isOffered: NonNullable<Question['when']>): Question[] => {
  if (!onPlatform(complaint)) return [];
  const is: NonNullable<Question['when']> = (answers) => isOffered(answers) && answers._unreachable === 'yes';
  return [
    {
      ...yesNo('_unreachable', '是不是按平台公示的地址联系不上商家？', { yes: '是，联系不上', no: '不是' }),
      hint: '是的，由平台所在地的市场监督管理局处理（第十三条第三款）。',
      when: isOffered,
    },
    when(long('unreachable.tried', '怎样联系过', 300, '写日期、地址、电话和结果，会写进告知书。'), is),
    when(line('unreachable.bureau', '平台所在地的市场监督管理局', '写全称，投诉人可以向它投诉'), is),
  ];
};

/** Asked only where the merchant's consent to mediation is not on record (令121-18). */
const consented = (complaint: Complaint): Question[] =>
  standingOf(complaint, 'respondent') === 'agrees'
    ? []
    : [line('respondentConsent', '商家同意调解的凭据', '写录音编号、书面同意的日期等；登记过商家的答复就不用再写')];

/** What is asked for from now on. */
const claim = (label: string): Question[] => [
  { path: 'requests', kind: 'many', label, hint: '没有选的，就是放弃了。', options: claimOptions },
  { path: 'askedFen', kind: 'money', label: '要求的金额（可以不填）', hint: '不填，就是不要求金额。' },
];

/** Asked only where an agent's authorisation does not reach so far (令121-11). */
const principal = ({ agent, ...rest }: Complaint, power: AgentPower, today: CivilDate): Question[] =>
  agent && needsPrincipal({ ...rest, agent }, power, today)
    ? [
        line(
          'principalConsent',
          '投诉人本人同意的凭据（代理人来说的要写）',
          `代理人${agent.name}的授权里没有“${agentPowerWords[power]}”，或者已经到期。写本人录音编号、书面同意的日期等`,
        ),
      ]
    : [];

/** Which of those who sent it on, each with its own number. */
const whichSender = (senders: readonly Sender[]): Question =>
  one(
    'sender',
    '哪一个单位',
    senders.map(({ no, name, number }) => ({ value: String(no), label: name, hint: `编号 ${number}` })),
  );

const sender: Question[] = [
  line('name', '哪个单位转来的', `如：${county.city}12345热线、县信访局、${county.city}市场监督管理局`),
  line('number', '对方的编号', '工单号、来函文号，市局分送的写分送单的文号'),
  { ...day('answerBy', '要求哪一天前答复（没有写的不填）'), ahead: true },
];

const rejecting: Ask = (complaint, today) => [
  one('ground', '属于哪一种情形', rejectionOptions(today)),
  why('理由', '写进告知书，投诉人会看到：发生了什么，为什么属于这一项。'),
  ...unreachable(complaint, ({ ground }) => ground === 'R1'),
  {
    ...yesNo('_food', '是不是不归本局管的食品事项？', { yes: '是，要移交', no: '不是' }),
    hint: '如种植、养殖环节的，书面移交有权处理的部门，并书面通知投诉人（食品安全法第一百一十五条）。',
    when: ({ ground }) => ground === 'R1',
  },
  when(
    line('handover.to', '移交给哪个部门', `写全称，如：${county.name}农业农村局`),
    ({ ground, _food }) => ground === 'R1' && _food === 'yes',
  ),
];

const LOST_HINT = '平台上的店铺按公示的地址联系不上的，选这一项，再选“不归市场监管部门管，或者本局没有处理权限”';
const T2_HINT = '要有明确拒绝的凭据；或者送达调解通知书后没有到场；或者不同的两天约好电话、网络调解都没有参加';

/** Grounds one person may not decide alone are proposed; T1 is the parties' own act. */
const proposedGrounds = ['T2', 'T6'];
const ending =
  (proposal: boolean): Ask =>
  (complaint, today) => {
    const byTwo = county.settings.approval.terminate;
    // A platform shop that nobody reached is not absent: what is right of it stands first.
    const isLost = onPlatform(complaint) && !wasReached(complaint);
    const grounds = terminationGrounds
      .filter(({ code }) => code !== 'T1' && (!byTwo || proposedGrounds.includes(code) === proposal))
      .sort((a, b) => (isLost ? Number(b.code === 'T6') - Number(a.code === 'T6') : 0));
    return [
      one(
        'ground',
        '属于哪一种情形',
        grounds.map(({ code, plain, cite }) => ({
          value: code,
          label: plain,
          hint: code === 'T6' && isLost ? `${cite}。${LOST_HINT}` : code === 'T2' ? `${cite}。${T2_HINT}` : cite,
        })),
      ),
      { ...one('party', '哪一方', parties), when: ({ ground }) => ground === 'T2' },
      {
        ...one('basis', '受理后发现属于', [
          ...rejectionOptions(today),
          { value: 'A42', label: '夹带、掉包、造假等（第四十二条）' },
        ]),
        when: ({ ground }) => ground === 'T6',
      },
      ...unreachable(complaint, ({ ground, basis }) => ground === 'T6' && basis === 'R1'),
      why('理由', '写进告知书，双方会看到。'),
    ];
  };

/** What each act of staff asks for; an act that is absent asks for nothing. */
export const staffQuestions: Partial<Record<Command, Ask>> = {
  accept: () => [long('summary', '给商家看的摘要', 500, '商家看不到投诉人写的原文，只看到这一段。')],
  reject: rejecting,
  proposeReject: rejecting,
  decline: () => [why('退回的理由', '提请的人会看到。')],
  terminate: ending(false),
  proposeTerminate: ending(true),
  supplement: () => [
    one('party', '谁提供的', parties),
    long('text', '说明', 1000),
    files('拍下或扫描的材料（可以不加）'),
    {
      ...yesNo('alleges42', '商家是不是说有夹带、掉包、造假（第四十二条）？', { yes: '是', no: '没有' }),
      hint: '只记下商家怎么说，是不是由办案人员核实。',
      when: ({ party }) => party === 'respondent',
    },
    ...recorded,
  ],
  correct: () => [
    line('complainant.name', '投诉人姓名'),
    { path: 'complainant.phone', kind: 'tel', label: '投诉人电话' },
    line('complainant.address', '投诉人地址'),
    line('respondent.name', '商家名称'),
    line('respondent.contact', '商家联系人（可以不填）'),
    line('respondent.phone', '商家电话（可以不填）'),
    line('respondent.address', '商家地址（可以不填）', '平台店铺写平台上公示的地址'),
    line('respondent.uscc', '统一社会信用代码（可以不填）'),
    line('purchase.orderNo', '订单号（可以不填）'),
    why('为什么更正', '旧的内容留在案卷里。经过、金额和请求不在这里改，请用“登记补充材料”。'),
  ],
  reclassify: () => [
    { ...yesNo('online', '是不是网络消费？', { yes: '网络消费', no: '线下消费' }), hint: '计入涉网指标的只有网络消费。' },
    one('kind', '是哪一种店', options(respondentKindWords)),
    {
      ...line('platform', '哪个平台（可以不填）'),
      when: ({ kind }) => kind === 'inPlatformMerchant' || kind === 'liveSeller',
    },
    { ...day('receivedOn', '收到日期'), hint: '改了收到日期，各项期限照这一天重新计算，办结了的也一样。' },
    why('为什么更正', '改网络消费或者收到日期的，由另一个人核对以前按原来的计；已经报出的月份不改，另列重述的数。'),
  ],
  agreeReclassification: (complaint, today) => [
    { ...whichCorrection(complaint, today), hint: '对照凭据核对。同意以后期限和指标照更正后的算；已经报出的月份不改。' },
  ],
  declineReclassification: (complaint, today) => [
    whichCorrection(complaint, today),
    why('为什么不同意', '提出的人会看到；仍按原来的计。'),
  ],
  releaseEvidence: ({ evidence = [] }) => [
    {
      path: 'files',
      kind: 'many',
      label: '给另一方看哪些',
      hint: '先打开看一遍：有身份证号、银行卡号或别人的信息的，不要给。给了不能收回。',
      options: evidence
        .filter(({ released }) => !released)
        .map(({ id, name, from }) => ({ value: id, label: name, hint: `${from === 'complainant' ? '投诉人' : '商家'}提供` })),
    },
  ],
  recordConsent: () => [
    yesNo('mediation', '同意调解'),
    yesNo('entrust', '同意委托调解'),
    yesNo('directContact', '同意商家直接联系'),
    yesNo('publish', '同意公示投诉信息'),
    ...recorded,
  ],
  takeBackConsent: () => [
    one('what', '收回哪一项', options({ publish: '公示投诉信息', directContact: '商家直接联系' })),
    ...recorded,
  ],
  recordJointConsent: ({ joint }) => [
    one(
      'name',
      '哪一位',
      (joint?.people ?? []).map(({ name }) => ({ value: name, label: name })),
    ),
    one('act', '同意哪一件事', options(jointActWords)),
    ...claim('同意变更成什么请求').map((question) => when(question, ({ act }) => act === 'changeClaim')),
    ...recorded,
  ],
  changeRepresentatives: ({ joint }) => [
    {
      path: 'representatives',
      kind: 'many',
      label: '现在由谁代表',
      hint: '最多 2 位，要有书面推选。',
      options: (joint?.people ?? []).map(({ name }) => ({ value: name, label: name })),
    },
    ...recorded,
  ],
  recordAgent: () => [
    line('name', '代理人姓名'),
    { path: 'phone', kind: 'tel', label: '代理人电话' },
    long('authorisation', '授权的事项和权限', 300),
    day('seenOn', '哪一天看到授权委托书原件'),
    {
      path: 'powers',
      kind: 'many',
      label: '授权里写明可以做什么',
      hint: '没有写的不选；投诉本身不用选。',
      options: options(agentPowerWords),
    },
    line('identity', '看过代理人的什么身份证明', '写证件名称，如居民身份证、律师执业证，不写号码'),
    { ...day('until', '授权到哪一天'), ahead: true },
  ],
  recordFlag: () => [
    one(
      'factor',
      '哪一种情况（第十七条）',
      Object.entries(factors).map(([value, { law, article }]) => ({ value, label: law, hint: article })),
    ),
    long('say', '看到了什么', 500, '只给办案人员看，不自动作出任何决定。'),
  ],
  identityRequest: () => [
    long('what', '需要的证明', 200),
    { ...day('dueOn', '最迟哪天提供'), ahead: true, hint: '等材料不停止受理期限，要给受理决定留出一个工作日。' },
  ],
  confirmHelper: ({ helper, complainant }) => [
    {
      ...one('how', '本人怎样确认的', options({ code: `打电话，${complainant.name}念了确认码`, signature: '见到本人签名' })),
      hint: `由${helper?.name ?? '别人'}（${helper?.bond ?? ''}）代填。确认码在代填人的手机上，请本人念，不要请代填人念。`,
    },
    { ...line('code', '确认码', '6 位数字'), when: ({ how }) => how === 'code' },
    { ...line('proof', '凭据', '如：11 月 25 日窗口，李文静见到本人签名'), when: ({ how }) => how === 'signature' },
  ],
  recordIdentity: () => [
    one('paper', '证件类型', options(paperWords)),
    line('lastFour', '证件号码的后四位', '整个号码不保存；录入全国12315平台时照原件填'),
    long('how', '怎样核实的', 200, '如：窗口看过原件'),
  ],
  distribute: ({ office, respondent }) => [
    {
      ...one(
        'office',
        '分送给',
        county.offices.filter(({ code }) => code !== office).map(({ code, name }) => ({ value: code, label: name })),
      ),
      hint:
        (officeServing(respondent.address, county) ?? office) === office
          ? undefined
          : '按商家地址所在的乡镇先选好了管辖的所，不对的请改。',
    },
    long('reason', '说明', 200),
  ],
  return: () => [why('退回的理由')],
  release: () => [why('为什么收回')],
  takeOver: () => [
    line('authority', '接着办的机关'),
    one('basis', '依据', options({ superior: '上级直接办理', designated: '指定管辖' })),
    line('documentNo', '文书编号'),
    why(),
  ],
  merge: () => [
    line('into', '并入的投诉编号', `同一个人投诉同一家店、都还没有办结的才能合并，如 ${county.prefix}-2026-0009`),
    why('理由', '那一件接着办：收到日期和期限以较早的为准，材料和12315编号一起过去。负责人可以撤销。'),
  ],
  unmerge: () => [why('为什么撤销', '两件恢复原来的状态、收到日期和期限，编号还给这一件；期限没有停过。')],
  set12315: () => [line('number', '全国12315平台编号', '照平台上的填')],
  without12315: () => [why('没有编号的原因')],
  answer: () => [yesNo('willing', '商家同意调解'), long('text', '商家怎么说（可以不填）', 1000), ...recorded],
  unlinkRespondent: () => [why('为什么解除', '解除以后对方在小程序里看不到这件投诉；要换人的，另发查看码。')],
  record: (complaint) => [
    day('on', '调解日期'),
    one('manner', '方式', options({ phone: '电话', onSite: '现场', online: '网络', video: '视频' })),
    one('with', '和谁', options({ complainant: '投诉人', respondent: '商家', both: '双方' })),
    one(
      'result',
      '结果',
      options({ talked: '谈了', noAnswer: '没有人接', refused: '明确拒绝', absent: '没有到场', noAgreement: '没有谈成' }),
    ),
    long('text', '情况', 1000),
    {
      ...line('announced', '事先怎样告知的（可以不填）', '如：前一天短信约好今天上午十点；不同的两天都没有参加，才算不参加调解'),
      when: ({ manner, result }) => manner !== 'onSite' && (result === 'noAnswer' || result === 'absent'),
    },
    { ...line('proof', '拒绝的凭据', '写录音编号、书面拒绝的日期等'), when: ({ result }) => result === 'refused' },
    ...consented(complaint).map((question) =>
      when(
        question,
        ({ manner, with: whom, result }) =>
          manner !== 'onSite' && whom === 'both' && (result === 'talked' || result === 'noAgreement'),
      ),
    ),
  ],
  convene: () => [
    { ...day('on', '哪一天'), ahead: true, hint: '要提前告知，不能是今天；双方都送到才算通知过。' },
    line('time', '几点', '照 14:30 这样写'),
    line('place', '地点'),
    line('mediators', '调解人员'),
    line('papers', '请带上的材料（可以不填）', '身份证明不用写，通知书里有'),
    { path: 'recusalDays', kind: 'count', label: '收到通知后几日内可以申请回避' },
  ],
  entrust: () => [
    line('to', '受托的调解组织'),
    line('respondentConsent', '商家同意的凭据', '写书面同意的日期、录音编号等'),
    { ...day('returnBy', '哪一天交回结果'), ahead: true },
  ],
  entrustReturned: () => [day('on', '退回日期'), long('result', '受托调解的结果', 500)],
  suspend: () => [
    one('_asks', '谁提出的', [
      { value: 'self', label: '我自己提出回避' },
      { value: 'party', label: '当事人提出，我来登记' },
    ]),
    why('申请回避的理由', '决定以前调解先暂停，期限照算。'),
    ...recorded.map((question) => when(question, ({ _asks }) => _asks === 'party')),
  ],
  resume: () => [yesNo('recused', '调解员要不要回避', { yes: '回避，另请人办', no: '不用回避' }), why()],
  appraisalOut: () => [
    line('item', '鉴定或检测什么'),
    line('institution', '机构'),
    one('chosenBy', '机构由谁选', options({ parties: '双方商定', bureau: '本局指定' })),
    { ...day('out', '委托日期'), hint: LATE },
    line('evidence', '委托凭据', '写委托书编号'),
  ],
  appraisalIn: () => [day('in', '收到报告的日期'), long('result', '报告结论', 500)],
  agree: (complaint, today) => [
    one(
      'form',
      '用哪一种文书',
      options({
        ...(agreedOnSite(complaint) ? { mediationAgreement: '投诉调解书（现场调解达成的要制作，双方签名后生效）' } : {}),
        performed: '已经当场履行，只留调解记录',
        record: '调解记录',
      }),
    ),
    ...(agreedOnSite(complaint)
      ? [when(yesNo('waived', '双方都同意不制作调解书吗？', { yes: '都同意', no: '没有' }), ({ form }) => form === 'record')]
      : []),
    long('terms', '约定的内容', 1000),
    { ...line('confirmed', '双方怎样确认的（可以不填）', '如电话录音编号'), when: ({ form }) => form !== 'mediationAgreement' },
    ...consented(complaint),
    ...principal(complaint, 'settle', today),
    { ...day('on', '哪一天达成的'), hint: LATE },
    line('proof', '凭据（可以不填，补登的要写）', '如录音编号、调解书签字的照片'),
    { path: 'recoveredFen', kind: 'money', label: '挽回的损失（可以不填）' },
  ],
  addSender: () => [...sender, why('为什么现在登记', '如：信访局今天转来同一件事。')],
  correctSender: ({ senders = [] }) => [whichSender(senders), ...sender, why('为什么更正', '旧的内容留在案卷里。')],
  answerSender: ({ senders = [] }) => [
    whichSender(senders.filter(({ answered }) => !answered)),
    day('on', '哪一天答复的'),
    one('way', '怎样答复的', options(answerWayWords)),
    line('to', '答复给谁', '写单位、科室或者经办人'),
    line('proof', '凭据', '写答复的文号、回单号或者录音编号'),
  ],
  recordHandover: () => [day('on', '哪一天送出的'), line('proof', '凭据', '写签收人、邮寄单号等')],
  publish: () => [
    { ...day('on', '哪一天公示的'), hint: '公示的内容里不写投诉人的姓名、电话和地址。' },
    line('where', '公示在哪里', '写网站、平台或者栏目，双方会看到'),
    line('link', '公示的链接（可以不填）', '以 http:// 或 https:// 开头'),
  ],
  excludeFromPublication: () => [why('为什么不公示', '只给办案人员看。')],
  withdrawPublication: () => [why('为什么撤下', '先从公示的地方撤下，再登记。')],
  recordSigned: () => [{ ...day('on', '哪一天双方都签了名'), hint: '调解书从双方签名那天起生效。' }],
  settle: (complaint, today) => [
    long('terms', '和解的内容（可以不填）', 500),
    { path: 'recoveredFen', kind: 'money', label: '挽回的损失（可以不填）' },
    ...principal(complaint, 'settle', today),
    ...recorded,
  ],
  withdraw: (complaint, today) => [
    long('reason', '撤回的原因（可以不填）', 300),
    ...principal(complaint, 'withdraw', today),
    ...recorded,
  ],
  changeClaim: (complaint, today) => [
    ...claim('现在的请求'),
    long('reason', '为什么变更（可以不填）', 300, '商家看不到。全部放弃的，请登记撤回投诉。'),
    ...principal(complaint, 'changeClaim', today),
    ...recorded,
  ],
  recordDispatch: (complaint) => [
    one('form', '文书', owedForms(complaint)),
    one('to', '送给谁', parties),
    { ...one('way', '方式', ways), hint: '一种方式没有送到，换下一种；微信提醒不算送达。' },
    line('address', '号码或地址'),
    { ...day('on', '送达日期'), hint: LATE },
    one('result', '结果', options({ sent: '已发出', delivered: '已送到', failed: '没有送到' })),
    { ...line('proof', '凭据（已送到的、补登的要写）', '如通话记录、邮寄回执编号'), when: ({ result }) => result !== 'failed' },
  ],
  voidDocument: ({ documents = [] }) => [
    one(
      'number',
      '哪一份文书',
      documents.filter(({ voided }) => !voided).map(({ number, title }) => ({ value: number, label: title, hint: number })),
    ),
    why('为什么作废', '文号不再使用，也不空出来。'),
  ],
  recordClue: () => [
    long('text', '线索', 2000, '谁、在哪里、做了什么。双方都看不到；从发现那天起 15 个工作日内核查（第二十七条）。'),
    day('foundOn', '哪一天发现的'),
  ],
  clueTestOut: (complaint, today) => [
    whichClue(complaint, today),
    line('item', '检测、鉴定什么'),
    line('institution', '机构或者权利人'),
    { ...day('out', '委托日期'), hint: '委托的次日起，到收到报告的当日止，不计入核查期限（程序规定第十八条）。' },
    line('evidence', '委托凭据', '写委托书编号'),
  ],
  clueTestIn: (complaint, today) => [whichClue(complaint, today), day('in', '收到报告的日期'), long('result', '报告结论', 500)],
  confirmLateEntry: (complaint, today) => [
    { ...whichEntry(complaint, today), hint: '对照凭据核对。认可以后按那一天计；已经报出的月份不改，另列重述的数。' },
  ],
  refuseLateEntry: (complaint, today) => [whichEntry(complaint, today), why('为什么不认可', '不认可的，按登记的那一天计。')],
  extendClue: (complaint, today) => [
    whichClue(complaint, today),
    why('为什么延长', '由局领导批准，再延长 15 个工作日，每条线索只有一次。'),
  ],
  decideClue: (complaint, today) => [
    whichClue(complaint, today),
    one('result', '决定', options({ filed: '立案', notFiled: '不予立案' })),
    why(),
  ],
  referToPolice: () => [line('to', '移送给哪个公安机关'), line('documentNo', '移送文书编号'), why('为什么移送')],
  disputeCompetence: () => [
    line('with', '和哪个单位有争议'),
    { ...day('on', '哪一天发生争议'), hint: '7 个工作日内商定；商定不了，报共同的上一级指定（第三十三条）。受理期限照算。' },
  ],
  settleCompetence: () => [
    one('result', '结果', options({ ours: '商定由我们办', theirs: '商定由对方办', reported: '商定不了，已报上一级指定' })),
    why('说明'),
  ],
  openProceeding: () => [
    one('kind', '是哪一种', options({ suit: '诉讼', reconsideration: '行政复议' })),
    line('documentNo', '案号或受理通知书编号'),
    { ...day('on', '哪一天知道的'), hint: '终结以前，这件案子的任何内容都不能删除。' },
  ],
  endProceeding: (complaint) => [
    one(
      'documentNo',
      '哪一件',
      openProceedings(complaint).map(({ documentNo }) => ({ value: documentNo, label: documentNo })),
    ),
    long('result', '结果', 300),
  ],
  revoke: () => [
    {
      ...one('by', '由谁撤销', options({ reconsideration: '行政复议', court: '法院', own: '本局自行纠正' })),
      hint: '本局自行纠正的，按原来的受理期限办，不另定期限。',
    },
    line('documentNo', '撤销文书编号'),
    why('撤销的理由'),
    {
      path: 'days',
      kind: 'count',
      label: '重新处理的期限（天数）',
      hint: '照撤销文书写的填。',
      when: ({ by }) => by === 'reconsideration' || by === 'court',
    },
    when(
      one('unit', '期限按什么算', options({ workingDay: '工作日', day: '自然日' })),
      ({ by }) => by === 'reconsideration' || by === 'court',
    ),
  ],
  callback: () => [
    { path: 'stars', kind: 'stars', label: '投诉人的评价' },
    day('on', '回访日期'),
    long('words', '意见（可以不填）', 300),
  ],
};
