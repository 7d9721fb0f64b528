import { staffWords } from '@domain/negotiation/staff-words';
import { useRouter } from '@tarojs/taro';
import { NegotiationActPage } from '../../negotiation/page';
import { guarded } from '../../shell/guarded';
import { odrRoutes } from '../routes';

/** One act of the bureau on a negotiation. */
function Act() {
  const { params } = useRouter<Record<string, string | undefined>>();
  return <NegotiationActPage help={false} params={params} wordsFor={(act) => staffWords[act]} homeOf={odrRoutes.negotiation} />;
}

export default guarded(Act);
