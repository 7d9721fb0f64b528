import { useRouter } from '@tarojs/taro';
import { go } from '../../routes';
import { guarded } from '../../shell/guarded';
import { TracesOf } from '../../shown/lists';
import { Button } from '../../ui/button';
import { ownShown } from '../shown';

/** The trace records of one's own business. */
function Traces() {
  const { merchant = '' } = useRouter<{ merchant?: string }>().params;
  const add = (
    <Button id="new-trace" onTap={() => go(ownShown.newTrace(merchant))}>
      加一条记录
    </Button>
  );
  return (
    <TracesOf merchant={merchant} urlOf={ownShown.trace} add={add} blank="一批货填一条：来源、日期、凭证。公开的公众看得到。" />
  );
}

export default guarded(Traces);
