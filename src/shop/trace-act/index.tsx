import { traceOwnWords } from '@domain/trace/own-words';
import { useRouter } from '@tarojs/taro';
import { guarded } from '../../shell/guarded';
import { TraceActPage } from '../../shown/trace-page';
import { ownShown } from '../shown';

const labels = { remove: '删除' };

/** One act of the merchant on its trace record. */
function Act() {
  const { params } = useRouter<Record<string, string | undefined>>();
  return <TraceActPage params={params} words={traceOwnWords} labels={labels} homeOf={ownShown.trace} />;
}

export default guarded(Act);
