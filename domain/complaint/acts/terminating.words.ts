import type { Complaint } from '../complaint';
import type { CivilDate } from '../../civil-date';
import { county } from '@config/county';
import { onPlatform, wasReached } from '../reaching';
import { terminationGrounds } from '../grounds';
import { one } from '../../question';
import { parties, rejectionOptions, unreachable, why } from './shared.words';
import type { Answers } from '../../question';
import { currentDeadline } from '../../law/deadline/running';
import { sayDate } from '../../civil-date';
import type { WordsOf, FieldsOf } from '../../act-words';
import type { terminating } from './terminating';

const LOST_HINT = '平台上的店铺按公示的地址联系不上的，选这一项，再选“不归市场监管部门管，或者本局没有处理权限”';

const T2_HINT = '要有明确拒绝的凭据；或者送达调解通知书后没有到场；或者不同的两天约好电话、网络调解都没有参加';

/** Grounds one person may not decide alone are proposed; T1 is the parties' own act. */
const proposedGrounds = ['T2', 'T6'];

const ending =
  (proposal: boolean) =>
  (complaint: Complaint, today: CivilDate): FieldsOf<typeof terminating.terminate> => {
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

/** The mediation had its whole period: the ground is written, a person decides (casework: nothing closes by itself). */
function over(complaint: Complaint, today: CivilDate): Answers {
  const due = currentDeadline(complaint, 'C2')?.dueOn;
  const since = complaint.decision?.on;
  if (!due || !since || today < due) return {};
  return {
    ground: 'T5',
    reason: `本局 ${sayDate(since, today)}受理，到 ${sayDate(due, today)}调解期限届满，双方没有达成调解协议。`,
  };
}

export const terminatingWords: WordsOf<Complaint, typeof terminating> = {
  terminate: { word: '终止调解', group: { title: '办结', place: 4 }, fields: ending(false), starts: over },
  proposeTerminate: {
    title: '提请终止调解',
    word: '终止调解（要审批的情形）',
    send: '确认并提请',
    group: { title: '办结', place: 5 },
    approval: 'approveTerminate',
    fields: ending(true),
  },
  approveTerminate: { title: '批准终止调解', word: '看告知书', foot: { place: 3, id: 'approve' }, decides: true, written: true },
};
