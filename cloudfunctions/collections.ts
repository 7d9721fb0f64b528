// A list that is shown page by page needs an index that ends as its order does, `_id` included: without it the database reads all of it and
// sorts, for every page.

/**
 * The shape of what is stored. Data of another version is refused; from 1 on, a change of shape comes with a migration and the next number.
 */
export const DATA_VERSION = 1;

/** Which function hears what WeChat pushes, as one names it in the cloud's console (云开发 → 设置 → 消息推送). */
export const pushes = { wxa_media_check: 'content' } as const;

/** One collection of the document database, as deployment creates it and as the emulator knows it. */
export interface Collection {
  /** Fields of each index in order; a leading `-` sorts downwards. `_id` is always indexed. */
  indexes: readonly (readonly string[])[];
  /** Indexes, likewise, of which no two documents have the same values; a missing field counts as null. */
  unique?: readonly (readonly string[])[];
  /** Clients reach no collection directly: every read goes through a function and its visibility table. */
  permission: 'functions-only';
  /** What is kept in it, in words for the privacy list; of a kind its facts say each field. */
  keeps: string;
  /** How long a document stays, in words for the privacy list. */
  retention: string;
}

export const collections = {
  members: {
    indexes: [['office', 'roles']],
    permission: 'functions-only',
    keeps:
      '微信给的编号、最近看过的《怎样处理您的信息》的版本和时间、当天各项操作的次数、替店里答复的是哪几件投诉；工作人员的姓名、角色和单位',
    retention: '账号注销后删除身份标识，案件中的姓名按案卷保存',
  },
  complaints: {
    indexes: [
      ['offices', 'state', 'dueBy', '_id'],
      ['offices', 'dueBy', '_id'],
      ['offices', 'state', '-receivedAt', '-_id'],
      ['offices', '-receivedOn', '-_id'],
      ['offices', 'tasks.enter12315', '_id'],
      ['offices', 'tasks.handle', '_id'],
      ['offices', 'tasks.lateEntry', '_id'],
      ['offices', 'tasks.second', '_id'],
      ['offices', 'tasks.provisional'],
      ['offices', 'tasks.promote'],
      ['handler.member', 'dueBy', '_id'],
      ['complainant.member', '-receivedAt', '-_id'],
      ['respondent.member', '-receivedAt', '-_id'],
      ['recused'],
      ['find', '-receivedAt', '-_id'],
      ['lists', 'dueBy', '_id'],
      ['lists', '-receivedAt', '-_id'],
      ['lists', '-keys.amount', '-_id'],
      ['lists', 'keys.shop', '_id'],
      ['lists', 'keys.officer', '_id'],
    ],
    permission: 'functions-only',
    keeps: '投诉的每一项内容',
    retention: '办结后 3 年，涉诉或复议的到终结后 3 年',
  },
  events: {
    indexes: [['subject.id', 'subject.version'], ['at', '_id'], ['entries.day'], ['entries.effective']],
    permission: 'functions-only',
    keeps: '谁在什么时刻办了什么、填了什么；改过以前的样子只在这里',
    retention: '与案卷相同；个人信息部分可先删除',
  },
  notices: {
    indexes: [['to', 'reminder', '-at', '-_id'], ['to', 'reminder', 'readAt'], ['retryAt']],
    permission: 'functions-only',
    keeps: '发给本人的告知和提醒，读没读过',
    retention: '与案卷相同',
  },
  invitations: {
    indexes: [['until']],
    permission: 'functions-only',
    keeps: '被邀请的工作人员的姓名、角色、单位，谁邀请的',
    retention: '失效后 1 年',
  },
  transfers: {
    indexes: [['office', 'dueBy', '-notedOn', '-_id'], ['notedBy.member'], ['dueBy', '-notedOn', '-_id']],
    permission: 'functions-only',
    keeps: '投诉里发现的举报线索、谁记下的、12315编号',
    retention: '转录以后 3 年',
  },
  measures: {
    indexes: [['lists', '-at', '-_id'], ['-at', '-_id'], ['dueBy', '_id'], ['carried.on']],
    permission: 'functions-only',
    keeps: '行政指导、约谈、提醒告诫、警示的对象、依据、信、记录和结果，谁提出、批准、办理的',
    retention: '长期；按本局档案保管期限保存',
  },
  spotChecks: {
    indexes: [['lists', '-at', '-_id'], ['-at', '-_id'], ['carried.on']],
    permission: 'functions-only',
    keeps: '监督抽查的对象、方法、结果、处理和公布，谁抽查、录入、公布的',
    retention: '长期；按本局档案保管期限保存',
  },
  leniencies: {
    indexes: [['lists', '-at', '-_id'], ['-at', '-_id'], ['decided.on']],
    permission: 'functions-only',
    keeps: '不予处罚、不予立案决定的当事人、事实、条件和证据、教育，谁提出、决定的',
    retention: '长期；按本局档案保管期限保存',
  },
  otherMatters: {
    indexes: [
      ['office', '-at', '-_id'],
      ['-at', '-_id'],
    ],
    permission: 'functions-only',
    keeps: '不是投诉的事项，没有来人的姓名和电话',
    retention: '登记后 1 年；没有来人的姓名和电话',
  },
  readings: {
    indexes: [
      ['of', '-at', '-_id'],
      ['member', '-at'],
    ],
    permission: 'functions-only',
    keeps: '谁看了哪件投诉里遮住的内容、照片和文件，为什么',
    retention: '与案卷相同',
  },
  evidence: {
    indexes: [['owner', 'sweepAt'], ['sweepAt']],
    permission: 'functions-only',
    keeps: '交来的照片和文件、是谁的账号交的、属于哪一件',
    retention: '没有提交的 14 天；已经提交的与案卷相同；空了的只留编号',
  },
  merchants: {
    indexes: [
      ['find', '-at', '-_id'],
      ['lists', '-at', '-_id'],
      ['dueBy', '-at', '-_id'],
      ['-at', '-_id'],
      ['riskClass.asOf'],
      ['people.member', '-at', '-_id'],
    ],
    permission: 'functions-only',
    keeps: '经营主体的名称、证照、网店、联系方式，谁代表它办事',
    retention: '长期；注销后只在本局记录里保留',
  },
  handedRecords: {
    indexes: [
      ['find', '-at', '-_id'],
      ['lists', '-at', '-_id'],
      ['lists', 'dueBy', '-at', '-_id'],
      ['-at', '-_id'],
      ['handedOn'],
    ],
    permission: 'functions-only',
    keeps: '国家网络交易监管平台分发的经营者信息：名称、代码、网店、地址，本局核实的结果，谁登记、谁处置',
    retention: '长期；按本局档案保管期限保存',
  },
  merchantClaims: {
    indexes: [
      ['find', '-at', '-_id'],
      ['lists', '-at', '-_id'],
      ['-at', '-_id'],
    ],
    permission: 'functions-only',
    keeps: '认领申请：谁说哪一家是自己的、姓名、电话、营业执照的照片，谁核实的',
    retention: '核实以后 3 年；没有通过、撤回的 1 年',
  },
  creditFacts: {
    indexes: [
      ['merchant', '-at', '-_id'],
      ['lists', '-at', '-_id'],
      ['-at', '-_id'],
      ['dueBy', '_id'],
      ['publishedOn'],
      ['decidedOn'],
      ['ended.on'],
    ],
    permission: 'functions-only',
    keeps: '公示系统上记在商家名下的信用信息：文号、日期、依据，录入和核对的人',
    retention: '停止公示以后按本局档案保管期限保存',
  },
  creditNotices: {
    indexes: [
      ['merchant', '-at', '-_id'],
      ['lists', '-at', '-_id'],
      ['-at', '-_id'],
      ['dueBy', '_id'],
      ['delivered.on'],
      ['readBy.member', '-at', '-_id'],
    ],
    permission: 'functions-only',
    keeps: '给商家的信用提示、送达记录、异议和答复',
    retention: '结束以后按本局档案保管期限保存',
  },
  promises: {
    indexes: [
      ['merchant', '-at', '-_id'],
      ['lists', '-at', '-_id'],
      ['find', '-at', '-_id'],
      ['-at', '-_id'],
      ['shown.since'],
      ['writers.member', '-at', '-_id'],
    ],
    permission: 'functions-only',
    keeps: '商家的经营承诺：全文、适用范围、不适用的商品、签署和变更的日子，谁写、谁签、谁核对，关联的投诉和商家的说明',
    retention: '长期；终止以后，以前的买家还凭它主张权利',
  },
  enrolments: {
    indexes: [['no'], ['admitted.on'], ['merchant', '-at', '-_id'], ['lists', '-at', '-_id'], ['-at', '-_id']],
    permission: 'functions-only',
    keeps: '自行协商单位的申请、承诺书、营业执照的照片、联系人和电话，谁审查、批准、暂停、取消',
    retention: '退出以后 3 年；没有通过、撤回的 1 年',
  },
  negotiations: {
    indexes: [['agreement.on'], ['on'], ['lists', '-at', '-_id'], ['dueBy', '_id']],
    permission: 'functions-only',
    keeps:
      '消费者和自行协商单位的协商：消费者同意给商家看的话和照片、双方的方案和约定、履行，转为投诉时要用的内容，工作人员打过的电话',
    retention: '结束后 3 年；转为投诉的与案卷相同',
  },
  traces: {
    indexes: [['merchant', '-at', '-_id'], ['lists', '-at', '-_id'], ['-at', '-_id'], ['on'], ['writers.member', '-at', '-_id']],
    permission: 'functions-only',
    keeps: '商家自己填的追溯记录：商品、批次、来源、日期、凭证，谁填、谁改',
    retention: '记录删除以后 3 年',
  },
  shopWindows: {
    indexes: [],
    permission: 'functions-only',
    keeps: '哪家商家公开了哪些承诺、几条追溯记录，没有内容',
    retention: '长期；只有编号和条数',
  },
  selfChecks: {
    indexes: [
      ['lists', '-at', '-_id'],
      ['by.member', '-at', '-_id'],
    ],
    permission: 'functions-only',
    keeps: '商家合规自查的答案：只有这一家自己的人看得到，工作人员看不到',
    retention: '由商家自己删除；删除以后只留编号和时间',
  },
  guidanceCounts: {
    indexes: [],
    permission: 'functions-only',
    keeps: '每个月做完多少份合规自查，没有是谁、没有答案',
    retention: '长期；只有份数',
  },
  feedback: {
    indexes: [
      ['state', '-at', '-_id'],
      ['member', '-at', '-_id'],
    ],
    permission: 'functions-only',
    keeps: '对小程序的意见和答复，愿意留的电话',
    retention: '答复后 1 年',
  },
  bulletins: {
    indexes: [
      ['find', '-at', '-_id'],
      ['state', '-at', '-_id'],
      ['-at', '-_id'],
      ['dueBy', '_id'],
    ],
    permission: 'functions-only',
    keeps: '消费提示、警示、教育的内容，起草、核对、批准的人，在哪里发布过和佐证',
    retention: '长期；点名的单位公示到期当天撤下，只在本局记录里保留',
  },
  bulletinCounts: {
    indexes: [['sweepAt']],
    permission: 'functions-only',
    keeps: '一条内容打开、阅读、转发、学完的次数，没有是谁',
    retention: '长期；只有次数',
  },
  bulletinMarks: {
    indexes: [['of']],
    permission: 'functions-only',
    keeps: '数过没有：加了随机数的编号，不能直接看出是谁',
    retention: '发布后 90 天删除，随机数先删',
  },
  signals: {
    indexes: [['state', '-at', '-_id'], ['-at', '-_id'], ['lastOn'], ['on']],
    permission: 'functions-only',
    keeps: '哪一类投诉比往年同期明显多：人数、件数、是哪些投诉、谁怎样处理的',
    retention: '长期；没有投诉人的姓名、电话、地址',
  },
  sightings: {
    indexes: [
      ['day', '_id'],
      ['people', 'day', '_id'],
    ],
    permission: 'functions-only',
    keeps: '每一件投诉涉及的商家、商品、问题、地方和常用词，投诉人换成认不出来的代号',
    retention: '20 周：还数得到这些人的时候；过后只留下人数',
  },
  signalFolds: {
    indexes: [],
    permission: 'functions-only',
    keeps: '每天投诉各个商家、商品、问题、地方和常用词的有几个人，没有是谁；信号每周的人数',
    retention: '三年零五个月，用来和往年同期比',
  },
  warningSubscriptions: {
    indexes: [['at']],
    permission: 'functions-only',
    keeps: '谁的账号想收到下一条提示',
    retention: '提醒一次以后删除',
  },
  confirmedPoints: {
    indexes: [],
    permission: 'functions-only',
    keeps: '第 3、9、11、12、14、24、26、27 项由谁、哪天、凭什么确认或者收回',
    retention: '长期',
  },
  ledgerPapers: {
    indexes: [['year']],
    permission: 'functions-only',
    keeps: '第 3、9、11、12、14、26、27 项台账的材料：名称、文号、日期、文件，证明哪一行，谁交、谁撤下',
    retention: '长期',
  },
  claims: {
    indexes: [],
    permission: 'functions-only',
    keeps: '全国12315平台编号、查看码属于哪一件，统一社会信用代码、邀请码属于哪一家，保证只用一次',
    retention: '与案卷相同',
  },
  messages: {
    indexes: [['of', 'channel', '-at', '-_id']],
    permission: 'functions-only',
    keeps: '投诉里的留言：谁写的、写了什么、有没有转给对方',
    retention: '与案卷相同；没有转给对方的也保存',
  },
  checks: {
    indexes: [['dueAt'], ['traces'], ['waitingSince', '_id']],
    permission: 'functions-only',
    keeps: '投诉内容、补充、答复、意见和照片过没过微信的内容检查，没有内容本身',
    retention: '与案卷相同；没有内容本身',
  },
  checkAnswers: {
    indexes: [['at', '_id']],
    permission: 'functions-only',
    keeps: '微信对照片的检查结果，等着记到案件上',
    retention: '最多 1 天',
  },
  verdicts: {
    indexes: [['of', '-at', '-_id']],
    permission: 'functions-only',
    keeps: '没有通过内容检查的，谁决定能不能给另一方看、为什么',
    retention: '与案卷相同',
  },
  talks: {
    indexes: [
      ['office', 'waitingSince', '_id'],
      ['intakeOffice', 'waitingSince', '_id'],
    ],
    permission: 'functions-only',
    keeps: '一件投诉的未读数和当天条数，没有留言内容',
    retention: '与案卷相同；只有未读数和当天条数，没有留言内容',
  },
  importLists: {
    indexes: [['office', '-at', '-_id'], ['state']],
    permission: 'functions-only',
    keeps: '导入的12315列表：文件名、各栏标题、谁导入、件数',
    retention: '长期；只有文件名、各栏标题和件数',
  },
  importRows: {
    indexes: [['of', 'part', '_id'], ['sweepAt']],
    permission: 'functions-only',
    keeps: '导入的12315列表里的各行，和每一行的处理结果',
    retention: '14 天；没有读的文件 1 天',
  },
  creditLists: {
    indexes: [['state'], ['sort', '-at', '-_id']],
    permission: 'functions-only',
    keeps: '导入的信用信息、没有报年报的名单：文件名、各栏标题、哪一天的、谁导入、件数',
    retention: '长期；只有文件名、各栏标题和件数',
  },
  creditListRows: {
    indexes: [['of', 'part', '_id'], ['sweepAt']],
    permission: 'functions-only',
    keeps: '导入的信用信息、没有报年报的名单里的各行，和每一行的处理结果',
    retention: '14 天；没有读的文件 1 天',
  },
  noticeBatches: {
    indexes: [['-at', '-_id'], ['state']],
    permission: 'functions-only',
    keeps: '一次批准、发给许多商家的信用提示：说什么、发给谁、谁起草批准、发了多少',
    retention: '按本局档案保管期限保存',
  },
  noticeBatchRows: {
    indexes: [['of', 'part', '_id'], ['sweepAt']],
    permission: 'functions-only',
    keeps: '一批信用提示发给了哪些商家、哪些没有发、为什么',
    retention: '2 年',
  },
  passing: {
    indexes: [['sweepAt']],
    permission: 'functions-only',
    keeps: '取出的案卷放在哪里',
    retention: '取出的案卷，半小时内删除',
  },
  packs: {
    indexes: [['-at', '-_id'], ['state']],
    permission: 'functions-only',
    keeps: '做过的佐证材料包：哪个时段、截至哪天、谁做的、多少页、各卷的校验值',
    retention: '长期；包本身 37 天内删除',
  },
  packRows: {
    indexes: [['of', 'part', '_id'], ['sweepAt']],
    permission: 'functions-only',
    keeps: '佐证材料包里的清单和文件放在哪里：案件编号、日期、结果，没有投诉人和被投诉人',
    retention: '37 天',
  },
  tries: { indexes: [], permission: 'functions-only', keeps: '试查看码的次数', retention: '只留最近一天的次数' },
  settings: {
    indexes: [],
    permission: 'functions-only',
    keeps: '受理渠道的公告、消息模板、放假安排、谁在哪个单位、各单位的常用语',
    retention: '长期',
  },
  figures: {
    indexes: [['month', 'office']],
    permission: 'functions-only',
    keeps: '按月、按单位的合计数',
    retention: '长期；只有合计数，没有个人信息',
  },
  lines: {
    indexes: [
      ['lists', 'open', '-day', '-from', '-_id'],
      ['lists', 'open', 'from', '_id'],
      ['subject.id', '_id'],
      ['day', '_id'],
    ],
    permission: 'functions-only',
    keeps: '每个数后面是哪些投诉：编号、哪一天计入、从哪天到哪天算数，没有内容',
    retention: '与案卷相同；只有编号和日子，没有个人信息',
  },
  snapshots: { indexes: [], permission: 'functions-only', keeps: '当天的合计数', retention: '长期；只有合计数，没有个人信息' },
  reconciliations: {
    indexes: [],
    permission: 'functions-only',
    keeps: '核对的结果：合计数和案件编号',
    retention: '长期；只有合计数和案件编号',
  },
  officialValues: { indexes: [], permission: 'functions-only', keeps: '官方公布的数和依据，录入、核对的人', retention: '长期' },
  troubles: {
    indexes: [['job', 'retryAt']],
    permission: 'functions-only',
    keeps: '哪一项自动办的事没有做成、试过几次',
    retention: '做成以后删除；只有编号和次数',
  },
  mishaps: {
    indexes: [['-at', '-_id'], ['sweepAt']],
    permission: 'functions-only',
    keeps: '程序在手机上出的错：版本、页面、代码里的位置、次数；没有是谁、没有写的内容',
    retention: '最后一次以后 90 天',
  },
  jobs: { indexes: [], permission: 'functions-only', keeps: '夜间任务做到哪里', retention: '只留最近一次' },
  counters: { indexes: [], permission: 'functions-only', keeps: '用到第几号', retention: '长期' },
} as const satisfies Record<string, Collection>;

export type CollectionName = keyof typeof collections;
