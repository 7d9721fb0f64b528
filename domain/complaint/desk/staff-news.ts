import { bureauOfOffice, type Role } from '../../bureau/actor';
import { waitingReclassification } from '../classification';
import type { Complaint } from '../complaint';
import { claims } from '../late-entries';
import type { ComplaintCommand } from '../acts/table';
import { saysNothingNew } from '../said-again';

/** Who of the staff hears of an act: who has the case, one person (who left is stood in for, unless it concerns that person `alone`), or those of an office in a role. */
export type StaffReader =
  'whoHas' | { member: string; alone?: true } | { office: string; role: Extract<Role, 'intake' | 'handler' | 'leader'> };

/** A word to staff about an act of somebody else; no name, telephone number or word of a party, it may show on a locked screen. */
export interface StaffNews {
  to: StaffReader[];
  title: string;
  /** What the reader is asked to do. */
  ask: string;
}

type News = (before: Complaint, after: Complaint) => StaffNews[];

/** Leaders of the office and of the bureau: either may approve, and a 所 may have none; of law the bureau's alone decide on a clue. */
const leaders = ({ office }: Complaint): StaffReader[] => [
  { office, role: 'leader' },
  { office: bureauOfOffice(office), role: 'leader' },
];

const forApproval: News = (_, after) => {
  const approvers = [...leaders(after), ...(after.handler ? [] : [{ office: after.office, role: 'handler' as const }])];
  return [{ to: approvers, title: '等您审批', ask: '有一项决定等另一个人审批，等待不停止期限。' }];
};

const approved: News = ({ proposal }) =>
  proposal
    ? [
        {
          to: [{ member: proposal.member }],
          title: '已批准',
          ask: '您提请的决定已经批准，告知书已开出；没有用小程序的当事人要另行送达。',
        },
      ]
    : [];

/** Who proposed a correction hears what the second person said of it. */
const toWhoCorrected =
  (title: string, ask: string): News =>
  (before) => {
    const waited = waitingReclassification(before);
    return waited ? [{ to: [{ member: waited.by.member }], title, ask }] : [];
  };

/**
 * Those who may confirm a late entry: intake, who handles the case, and the leaders. Who entered it is left out, as
 * of every act.
 */
const lateEntered = (after: Complaint): StaffNews => {
  const { office, intakeOffice = office, handler } = after;
  const near = [office, intakeOffice].flatMap((one): StaffReader[] => [
    { office: one, role: 'intake' },
    { office: one, role: 'leader' },
  ]);
  return {
    to: [...near, ...leaders(after), handler ? 'whoHas' : { office, role: 'handler' }],
    title: '补登等核对',
    ask: '有一个日期是后来补登的，请对照凭据核对，核对以前按超期计。',
  };
};

/** Of these acts somebody of the bureau hears who did not do them; the rest are seen in the queue. */
const news: Partial<Record<ComplaintCommand | 'mergeFrom' | 'unmergeFrom', News>> = {
  proposeReject: forApproval,
  proposeTerminate: forApproval,
  approveReject: approved,
  approveTerminate: approved,
  decline: ({ proposal }) =>
    proposal ? [{ to: [{ member: proposal.member }], title: '提请被退回', ask: '请看退回的理由，再决定怎样办。' }] : [],
  distribute: (_, after) => [
    {
      to: [
        { office: after.office, role: 'handler' },
        { office: after.office, role: 'intake' },
      ],
      title: '分送来一件投诉',
      ask: '期限不停也不重算。不归你单位办的，请退回接收单位。',
    },
  ],
  return: (_, after) => [
    { to: [{ office: after.office, role: 'intake' }], title: '退回来一件投诉', ask: '请看退回的理由，期限照算。' },
  ],
  release: (before) =>
    before.handler
      ? [{ to: [{ member: before.handler.member, alone: true }], title: '案子已收回', ask: '这件案子请别人领办，您不用再办。' }]
      : [],
  // Told on the case in which it goes on.
  merge: () => [],
  unmerge: () => [{ to: ['whoHas'], title: '恢复单独办理', ask: '这件投诉不再并在另一件里，请按自己的期限办。' }],
  // Words on the case that goes on.
  mergeFrom: () => [
    { to: ['whoHas'], title: '另一件并进来了', ask: '同一件纠纷合在一起办，期限以较早的为准，请看并进来的内容。' },
  ],
  unmergeFrom: () => [{ to: ['whoHas'], title: '并进来的又分开了', ask: '请看这件的收到日期和期限。' }],
  reclassify: (_, after) =>
    waitingReclassification(after)
      ? [
          {
            to: [...leaders(after), 'whoHas'],
            title: '更正等核对',
            ask: '网络消费或者收到日期要更正，请另一个人核对，核对以前按原来的计。',
          },
        ]
      : [],
  agreeReclassification: toWhoCorrected('更正已同意', '您提出的更正已经生效，请看期限有没有变。'),
  declineReclassification: toWhoCorrected('更正没有同意', '请看不同意的理由，仍按原来的计。'),
  suspend: (_, after) => [{ to: leaders(after), title: '等回避决定', ask: '有人申请回避，调解暂停，期限照算，请决定。' }],
  supplement: () => [{ to: ['whoHas'], title: '有补充材料', ask: '请看补充的内容。' }],
  answer: () => [{ to: ['whoHas'], title: '商家答复了', ask: '请看商家是否同意调解、怎么说。' }],
  recordConsent: () => [{ to: ['whoHas'], title: '投诉人改了意愿', ask: '请看现在同意哪些。' }],
  changeClaim: () => [{ to: ['whoHas'], title: '投诉人变更了请求', ask: '请看现在的请求；已经录入12315的，那里也要更新。' }],
  withdraw: () => [{ to: ['whoHas'], title: '投诉已撤回', ask: '已经受理的，还要把终止调解的文书送达双方。' }],
  settle: () => [{ to: ['whoHas'], title: '双方已和解', ask: '还要把终止调解的文书送达双方。' }],
  recordClue: (_, after) => [{ to: leaders(after), title: '发现违法线索', ask: '15 个工作日内核查并决定是否立案。' }],
  revoke: (before) =>
    before.handler
      ? [{ to: [{ member: before.handler.member }], title: '原决定已撤销', ask: '案子回到待受理，请按新的期限办。' }]
      : [],
};

/** Whether anybody of the staff hears of this act at all. */
export function tellsStaff(command: string): boolean {
  return [news, claims].some((table) => Object.prototype.hasOwnProperty.call(table, command));
}

/** The words an act has for staff, on the complaint before and after it. Pure. */
export function staffNewsOf(command: string, before: Complaint, after: Complaint): StaffNews[] {
  if (!tellsStaff(command) || saysNothingNew(command, before, after)) return [];
  const entered = (after.lateEntries?.length ?? 0) > (before.lateEntries?.length ?? 0);
  return [...(news[command as keyof typeof news]?.(before, after) ?? []), ...(entered ? [lateEntered(after)] : [])];
}
