import { useRouter } from '@tarojs/taro';
import { guarded } from '../../shell/guarded';
import { TracesOf } from '../../shown/lists';
import { staffShown } from '../shown';

/** The trace records of one merchant, as the bureau reads them. */
function Traces() {
  const { merchant = '' } = useRouter<{ merchant?: string }>().params;
  return <TracesOf merchant={merchant} urlOf={staffShown.trace} blank="商家填了以后会在这里。" />;
}

export default guarded(Traces);
