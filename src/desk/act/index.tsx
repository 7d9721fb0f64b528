import { useRouter } from '@tarojs/taro';
import { givenIn } from '../../act/names';
import { NoSuchAct } from '../../case/no-such-act';
import { guarded } from '../../shell/guarded';
import { isCommand } from '../commands';
import { ActOfStaff } from './act-of-staff';

/** The page of one act of the bureau on a complaint. */
function ActPageOfStaff() {
  const { params } = useRouter<{ id?: string; act?: string; [path: string]: string | undefined }>();
  const { id = '', act } = params;
  return isCommand(act) ? <ActOfStaff id={id} act={act} given={givenIn(params)} /> : <NoSuchAct />;
}

export default guarded(ActPageOfStaff);
