import { staffGroups, staffWords } from '@domain/promise/acts/staff-words';
import { useRouter } from '@tarojs/taro';
import { guarded } from '../../shell/guarded';
import { PromisePage } from '../../shown/promise-page';
import { staffShown } from '../shown';

const side = {
  words: staffWords,
  groups: staffGroups,
  urlOf: staffShown.promiseAct,
  anothers: ['check', 'checkChange', 'letThrough'],
};

/** One promise as the bureau reads it. */
function Staff() {
  const { id = '' } = useRouter<{ id?: string }>().params;
  return <PromisePage id={id} side={side} />;
}

export default guarded(Staff);
