/** How far a job of the timer is, as it was noted. Instants are UTC milliseconds. */
export interface JobStands {
  name: string;
  lastRun?: number;
  /** A pass was begun and has not ended, and nobody stopped it. */
  underWay: boolean;
}

/** What the program finds of its own working in one moment. */
export interface Findings {
  now: number;
  jobs: readonly JobStands[];
  /** Rows that could not be done so far, by job, of the hundred that were looked at; `more`: there are others. */
  troubles: { byJob: readonly { job: string; rows: number }[]; more: boolean };
  /** Messages whose next try has been due for longer than {@link LATE_MS}; at most 100 are counted. */
  unsent: number;
  /** Of messages that wait for another try: what WeChat said last, by code. */
  refusals: Readonly<Record<string, number>>;
  /** Whether a template for messages was entered. */
  template: boolean;
  /** What WeChat’s text check answered just now; absent where nobody asked it. */
  textCheck?: 'answers' | number | 'silent';
}

/** `wrong`: something is not done that should be, and the leader hears of it; `missing`: a county may have it so. */
export interface Sign {
  level: 'wrong' | 'missing';
  what: string;
  do: string;
}

const MINUTE = 60_000;
/** The timer runs every five minutes; after so long without it something stands. */
export const LATE_MS = 30 * MINUTE;
/** WeChat's word for a call that nobody granted the function. */
const NOT_GRANTED = -604101;
/** What is of one person and not of the program: an account that WeChat does not know any more. */
const OF_A_PERSON: readonly string[] = ['40003'];

const said = (ms: number) => (ms < 120 * MINUTE ? `${Math.floor(ms / MINUTE)} 分钟` : `${Math.floor(ms / (60 * MINUTE))} 小时`);
const many = (count: number) => (count >= 100 ? '99 件以上' : `${count} 件`);
const newest = (jobs: readonly JobStands[]) => Math.max(0, ...jobs.map(({ lastRun = 0 }) => lastRun));
/** What became of a message, as it is noted: a code of WeChat's, or that nothing came back. */
const sayCode = (code: string) => (code === 'failed' ? '没有回答' : `错误码 ${code}`);
const grant = '请部署的人用微信开发者工具给云函数更新一次“云调用权限”，十分钟后生效。';

/** Each thing that can be wrong, with what to do about it; the gravest first. */
const rules: readonly ((findings: Findings) => Sign | undefined)[] = [
  ({ now, jobs }) => {
    const last = newest(jobs);
    if (now - last <= LATE_MS) return undefined;
    return {
      level: 'wrong',
      what: last ? `定时任务已经 ${said(now - last)}没有运行，期限提醒和自动办的事都停着。` : '定时任务还没有运行过。',
      do: '请部署的人看云函数 timer 有没有定时触发器，再看它的日志。',
    };
  },
  ({ now, jobs }) => {
    const last = newest(jobs);
    const behind = jobs.filter(({ lastRun = 0, underWay }) => underWay && last - lastRun > LATE_MS && now - last <= LATE_MS);
    if (!behind.length) return undefined;
    return {
      level: 'wrong',
      what: `没有轮到或者中断的任务：${behind.map(({ name }) => name).join('、')}。`,
      do: '请把这一条告诉维护的人。',
    };
  },
  ({ troubles }) => {
    const { byJob, more } = troubles;
    if (!byJob.length) return undefined;
    const each = `${byJob.map(({ job, rows }) => `${job} ${rows} 件`).join('，')}${more ? '，还有更多' : ''}`;
    return { level: 'wrong', what: `自动办的事有没做成的：${each}。`, do: '程序会隔一阵再试；一直不成的，请告诉维护的人。' };
  },
  ({ refusals }) => {
    const count = refusals[String(NOT_GRANTED)];
    return count ? { level: 'wrong', what: '微信不让云函数发消息：没有云调用权限。', do: grant } : undefined;
  },
  ({ textCheck }) =>
    textCheck === NOT_GRANTED ? { level: 'wrong', what: '微信不让云函数检查文字：没有云调用权限。', do: grant } : undefined,
  ({ textCheck }) =>
    textCheck === 'silent' || (typeof textCheck === 'number' && textCheck !== NOT_GRANTED)
      ? {
          level: 'wrong',
          what: `微信的文字检查没有回答${typeof textCheck === 'number' ? `（错误码 ${textCheck}）` : ''}，留言要工作人员看过才能转给对方。`,
          do: '过一会儿再看；一直这样的，请告诉维护的人。',
        }
      : undefined,
  ({ refusals }) => {
    const codes = Object.keys(refusals).filter((code) => code !== String(NOT_GRANTED) && OF_A_PERSON.indexOf(code) < 0);
    if (!codes.length) return undefined;
    return {
      level: 'wrong',
      what: `有消息微信没有收：${codes.map(sayCode).join('、')}。`,
      do: '程序会再试；本人在“消息”里照样看得到。错误码一直有的，请核对消息模板。',
    };
  },
  ({ unsent }) =>
    unsent ? { level: 'wrong', what: `到了时间还没有发的消息 ${many(unsent)}。`, do: '请先看上面的定时任务。' } : undefined,
  ({ template }) =>
    template
      ? undefined
      : { level: 'missing', what: '没有填写微信消息模板，消息只在小程序里看得到。', do: '在“投诉渠道”页填写模板编号。' },
];

/** What is wrong, the gravest first, each with what to do. Pure. */
export const signsOf = (findings: Findings): Sign[] => rules.flatMap((rule) => rule(findings) ?? []);

/** The one line a day that goes to the leaders of the bureau and the administrators; undefined where nothing is wrong. Pure. */
export function dailyLine(signs: readonly Sign[]): { title: string; body: string } | undefined {
  const wrong = signs.filter(({ level }) => level === 'wrong');
  const [first] = wrong;
  if (!first) return undefined;
  const rest = wrong.length > 1 ? `另外还有 ${wrong.length - 1} 项。` : '';
  return { title: '系统有一项不正常', body: `${first.what}${rest}管理员在“收到的意见”里的“运行情况”看得到。` };
}
