import { traceStaffWords } from '@domain/trace/staff-words';
import { useRouter } from '@tarojs/taro';
import { guarded } from '../../shell/guarded';
import { TraceActPage } from '../../shown/trace-page';
import { staffShown } from '../shown';

const labels = { hold: '暂停展示', release: '恢复展示', letThrough: '内容看过，放行' };

/** One act of the bureau on a trace record. */
function Act() {
  const { params } = useRouter<Record<string, string | undefined>>();
  return <TraceActPage params={params} words={traceStaffWords} labels={labels} homeOf={staffShown.trace} />;
}

export default guarded(Act);
