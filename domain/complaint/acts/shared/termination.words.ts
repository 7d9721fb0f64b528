import { county } from '@config/county';
import type { FieldsOf } from '../../../act-words';
import type { CivilDate } from '../../../civil-date';
import { one } from '../../../question';
import type { Complaint } from '../../complaint';
import { terminationGrounds } from '../../grounds';
import { onPlatform, wasReached } from '../../reaching';
import type { terminate } from '../terminate';
import { parties, rejectionOptions, unreachable, why } from './fields.words';

const LOST_HINT = '平台上的店铺按公示的地址联系不上的，选这一项，再选“不归市场监管部门管，或者本局没有处理权限”';

const T2_HINT = '要有明确拒绝的凭据；或者送达调解通知书后没有到场；或者不同的两天约好电话、网络调解都没有参加';

/** Grounds one person may not decide alone are proposed; T1 is the parties' own act. */
const proposedGrounds = ['T2', 'T6'];

export const ending =
  (proposal: boolean) =>
  (complaint: Complaint, today: CivilDate): FieldsOf<typeof terminate> => {
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
