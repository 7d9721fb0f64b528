import { ownGroups, ownWords } from '@domain/promise/acts/own-words';
import { useRouter } from '@tarojs/taro';
import { guarded } from '../../shell/guarded';
import { PromisePage } from '../../shown/promise-page';
import { ownShown } from '../shown';

const side = { words: ownWords, groups: ownGroups, urlOf: ownShown.promiseAct, anothers: [] };

/** One promise of one's own business. */
function Own() {
  const { id = '' } = useRouter<{ id?: string }>().params;
  return <PromisePage id={id} side={side} />;
}

export default guarded(Own);
