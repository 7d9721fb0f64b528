import type { StaffWords } from '../act-words';
import { long, one, type Question } from '../question';
import type { TraceSeen } from './own-words';

const reason = (label: string): Question => long('reason', label, 300);
export const traceStaffGroup = '核对和处理';
const staff = (place: number) => ({ group: { title: traceStaffGroup, place } });

/** How each act of the bureau reads. */
export const traceStaffWords: Readonly<Record<string, StaffWords<TraceSeen>>> = {
  hold: { ...staff(1), fields: () => [reason('哪里不真实、不准确，依据哪一条')] },
  release: { ...staff(2), fields: () => [reason('看过什么、为什么可以恢复')] },
  letThrough: {
    ...staff(3),
    fields: ({ held }) => [
      one(
        'item',
        '放行哪一样',
        held
          .filter(({ waits }) => waits)
          .map(({ id, what, say }) => ({ value: id, label: what === 'words' ? '文字' : '照片', hint: say })),
      ),
      reason('看过什么、为什么可以放行'),
    ],
  },
};
