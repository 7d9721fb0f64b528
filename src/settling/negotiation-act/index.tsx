import { consumerWords, merchantWords } from '@domain/negotiation/own-words';
import { useRouter } from '@tarojs/taro';
import { NegotiationActPage } from '../../negotiation/page';
import { guarded } from '../../shell/guarded';
import { settlingRoutes } from '../routes';

/** One act of the consumer, or of the firm, on a negotiation. */
function Act() {
  const { params } = useRouter<Record<string, string | undefined>>();
  const words = params.side === 'merchant' ? merchantWords : consumerWords;
  return <NegotiationActPage help params={params} wordsFor={(act) => words[act]} homeOf={settlingRoutes.negotiation} />;
}

export default guarded(Act);
