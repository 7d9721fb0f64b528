import { useRouter } from '@tarojs/taro';
import { go } from '../../routes';
import { guarded } from '../../shell/guarded';
import { PromisesOf } from '../../shown/lists';
import { Button } from '../../ui/button';
import { ownShown } from '../shown';

/** The promises of one's own business. */
function Promises() {
  const { merchant = '' } = useRouter<{ merchant?: string }>().params;
  const add = (
    <Button id="new-promise" onTap={() => go(ownShown.newPromise(merchant))}>
      写一条承诺
    </Button>
  );
  return <PromisesOf merchant={merchant} urlOf={ownShown.promise} add={add} blank="写好、签署、核对、展示以后，公众看得到。" />;
}

export default guarded(Promises);
