import { useRouter } from '@tarojs/taro';
import { DeskPage } from './desk-page';
import { guarded } from '../../shell/guarded';

/** The desk of one case. */
function Desk() {
  const { id = '' } = useRouter<{ id?: string }>().params;
  return <DeskPage id={id} />;
}

export default guarded(Desk);
