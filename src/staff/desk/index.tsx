import { useRouter } from '@tarojs/taro';
import { ActPage } from './act-page';
import { isDeskAct } from './acts';
import { DeskPage } from './desk-page';

/** The desk of one case, or with `act` the page of one act on it. */
export default function Desk() {
  const { id = '', act } = useRouter<{ id?: string; act?: string }>().params;
  return isDeskAct(act) ? <ActPage id={id} act={act} /> : <DeskPage id={id} />;
}
