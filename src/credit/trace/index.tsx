import { traceStaffGroup, traceStaffWords } from '@domain/trace/staff-words';
import { useRouter } from '@tarojs/taro';
import { guarded } from '../../shell/guarded';
import { TracePage } from '../../shown/trace-page';
import { staffShown } from '../shown';

const side = { words: traceStaffWords, groups: [traceStaffGroup], urlOf: staffShown.traceAct };

/** One trace record as the bureau reads it. */
function Staff() {
  const { id = '' } = useRouter<{ id?: string }>().params;
  return <TracePage id={id} side={side} />;
}

export default guarded(Staff);
