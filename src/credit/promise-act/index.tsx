import { staffWords } from '@domain/promise/acts/staff-words';
import { useRouter } from '@tarojs/taro';
import { guarded } from '../../shell/guarded';
import { PromiseActPage } from '../../shown/promise-page';
import { staffShown } from '../shown';

const labels = {
  sendBack: '退回修改',
  declineChange: '退回变更',
  suspend: '暂停展示',
  resume: '恢复展示',
  letThrough: '内容看过，放行',
  undoBreach: '撤销违诺关联',
};

/** One act of the bureau on a promise. */
function Act() {
  const { params } = useRouter<Record<string, string | undefined>>();
  return <PromiseActPage params={params} words={staffWords} labels={labels} homeOf={staffShown.promise} />;
}

export default guarded(Act);
