import { ownWords } from '@domain/promise/acts/own-words';
import { useRouter } from '@tarojs/taro';
import { guarded } from '../../shell/guarded';
import { PromiseActPage } from '../../shown/promise-page';
import { ownShown } from '../shown';

const labels = { write: '修改', withdrawChange: '收回变更', keep: '不终止了', discard: '这条不用了' };

/** One act of the merchant on its promise. */
function Act() {
  const { params } = useRouter<Record<string, string | undefined>>();
  return <PromiseActPage params={params} words={ownWords} labels={labels} homeOf={ownShown.promise} />;
}

export default guarded(Act);
