// A list that is shown page by page needs an index that ends as its order does, `_id` included: without it the database reads all of it and
// sorts, for every page.

/**
 * The shape of what is stored. Data of another version is refused; from 1 on, a change of shape comes with a migration and the next number.
 */
export const DATA_VERSION = 1;

/** One collection of the document database, as deployment creates it and as the emulator knows it. */
export interface Collection {
  /** Fields of each index in order; a leading `-` sorts downwards. `_id` is always indexed. */
  indexes: readonly (readonly string[])[];
  /** Indexes, likewise, of which no two documents have the same values; a missing field counts as null. */
  unique?: readonly (readonly string[])[];
  /** Clients reach no collection directly: every read goes through a function and its visibility table. */
  permission: 'functions-only';
  /** How long a document stays, in words for the privacy list. */
  retention: string;
}

export const collections = {
  members: {
    indexes: [['office', 'roles']],
    permission: 'functions-only',
    retention: '账号注销后删除身份标识，案件中的姓名按案卷保存',
  },
  complaints: {
    indexes: [
      ['offices', 'state', 'dueBy', '_id'],
      ['offices', 'dueBy', '_id'],
      ['offices', 'state', '-receivedAt', '-_id'],
      ['offices', 'tasks.enter12315', '_id'],
      ['offices', 'tasks.handle', '_id'],
      ['offices', 'tasks.lateEntry', '_id'],
      ['offices', 'tasks.provisional'],
      ['handler.member', 'dueBy', '_id'],
      ['complainant.member', '-receivedAt', '-_id'],
      ['respondent.member', '-receivedAt', '-_id'],
      ['recused'],
      ['find', '-receivedAt', '-_id'],
    ],
    permission: 'functions-only',
    retention: '办结后 3 年，涉诉或复议的到终结后 3 年',
  },
  events: {
    indexes: [['subject.id', 'subject.version'], ['at'], ['entries.day'], ['entries.effective']],
    permission: 'functions-only',
    retention: '与案卷相同；个人信息部分可先删除',
  },
  notices: {
    indexes: [['to', '-at', '-_id'], ['to', 'readAt'], ['retryAt']],
    permission: 'functions-only',
    retention: '与案卷相同',
  },
  invitations: {
    indexes: [['until']],
    permission: 'functions-only',
    retention: '失效后 1 年',
  },
  transfers: {
    indexes: [['office', 'dueBy', '-notedOn', '-_id'], ['notedBy.member'], ['dueBy', '-notedOn', '-_id']],
    permission: 'functions-only',
    retention: '转录以后 3 年',
  },
  otherMatters: {
    indexes: [
      ['office', '-at', '-_id'],
      ['-at', '-_id'],
    ],
    permission: 'functions-only',
    retention: '登记后 1 年；没有来人的姓名和电话',
  },
  readings: {
    indexes: [
      ['of', '-at', '-_id'],
      ['member', '-at'],
    ],
    permission: 'functions-only',
    retention: '与案卷相同',
  },
  evidence: {
    indexes: [['owner', 'sweepAt'], ['sweepAt']],
    permission: 'functions-only',
    retention: '没有提交的 14 天；已经提交的与案卷相同；空了的只留编号',
  },
  feedback: {
    indexes: [
      ['state', '-at', '-_id'],
      ['member', '-at', '-_id'],
    ],
    permission: 'functions-only',
    retention: '答复后 1 年',
  },
  claims: { indexes: [], permission: 'functions-only', retention: '与案卷相同' },
  messages: {
    indexes: [['of', 'channel', '-at', '-_id']],
    permission: 'functions-only',
    retention: '与案卷相同；没有转给对方的也保存',
  },
  talks: {
    indexes: [
      ['office', 'waitingSince', '_id'],
      ['intakeOffice', 'waitingSince', '_id'],
    ],
    permission: 'functions-only',
    retention: '与案卷相同；只有未读数和当天条数，没有留言内容',
  },
  passing: { indexes: [['sweepAt']], permission: 'functions-only', retention: '取出的案卷，半小时内删除' },
  tries: { indexes: [], permission: 'functions-only', retention: '只留最近一天的次数' },
  settings: { indexes: [], permission: 'functions-only', retention: '长期' },
  figures: { indexes: [['month', 'office']], permission: 'functions-only', retention: '长期；只有合计数，没有个人信息' },
  snapshots: { indexes: [], permission: 'functions-only', retention: '长期；只有合计数，没有个人信息' },
  reconciliations: { indexes: [], permission: 'functions-only', retention: '长期；只有合计数和案件编号' },
  officialValues: { indexes: [], permission: 'functions-only', retention: '长期' },
  jobs: { indexes: [], permission: 'functions-only', retention: '只留最近一次' },
  counters: { indexes: [], permission: 'functions-only', retention: '长期' },
} as const satisfies Record<string, Collection>;

export type CollectionName = keyof typeof collections;
