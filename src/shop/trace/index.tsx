import { traceOwnWords } from '@domain/trace/own-words';
import { useRouter } from '@tarojs/taro';
import { guarded } from '../../shell/guarded';
import { TracePage } from '../../shown/trace-page';
import { ownShown } from '../shown';

const side = { words: traceOwnWords, groups: ['我来办'], urlOf: ownShown.traceAct };

/** One trace record of one's own business. */
function Own() {
  const { id = '' } = useRouter<{ id?: string }>().params;
  return <TracePage id={id} side={side} />;
}

export default guarded(Own);
