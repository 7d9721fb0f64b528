export const chips = [
  { id: 'overdue', label: '已超', empty: '没有超期的案件', hint: '过了最后一天还没有办的会在这里。' },
  { id: 'dueToday', label: '今天到期', empty: '今天没有到期的案件', hint: '最后一天是今天的会在这里。' },
  { id: 'dueSoon', label: '快到期', empty: '两个工作日内没有到期的案件', hint: '要受理的新投诉在“待受理”里。' },
  { id: 'mine', label: '我经办', empty: '没有您经办的案件', hint: '领办以后的案件会在这里。' },
  { id: 'received', label: '待受理', empty: '没有等着受理的投诉', hint: '新收到的投诉会在这里。' },
  { id: 'accepted', label: '调解中', empty: '没有正在调解的投诉', hint: '受理以后的投诉会在这里。' },
  { id: 'handle', label: '等着办', empty: '没有等着办的事', hint: '等审批、没有送到、等身份证明、受托调解到期，会在这里。' },
  {
    id: 'lateEntries',
    label: '待核补登',
    empty: '没有等着核对的补登',
    hint: '晚于 3 个工作日登记、会把超期改成按时的日期，由另一个人核对。',
  },
  { id: 'unentered', label: '未录入', empty: '都已经录入全国12315平台', hint: '收到后的下一个工作日录入，编号登记回来。' },
  { id: 'closed', label: '已办结', empty: '还没有办结的投诉', hint: '办结和不予受理的投诉会在这里。' },
] as const;
export type Chip = (typeof chips)[number]['id'];

/** Opened by a number of the first page, and not among the chips otherwise. */
const opened: readonly Chip[] = ['overdue', 'dueToday'];

/** The lists that have a chip; one that a number of the first page opened stands among them. */
export const chipsFor = (named: Chip | undefined) => chips.filter(({ id }) => !opened.includes(id) || id === named);

export const isCounted = (chip: Chip): chip is Exclude<Chip, 'closed' | 'overdue' | 'dueToday'> =>
  chip !== 'closed' && !opened.includes(chip);
