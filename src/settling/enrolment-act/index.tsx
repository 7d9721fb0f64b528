import { ownWords } from '@domain/enrolment/own-words';
import { useRouter } from '@tarojs/taro';
import { EnrolmentActPage } from '../../enrolment/page';
import { guarded } from '../../shell/guarded';
import { settlingRoutes } from '../routes';

const labels = { setContact: '换联系人', withdraw: '撤回申请', leave: '退出自行协商' };

/** One act of the merchant on its enrolment. */
function Act() {
  const { params } = useRouter<Record<string, string | undefined>>();
  return <EnrolmentActPage params={params} words={ownWords} labels={labels} homeOf={settlingRoutes.enrolment} />;
}

export default guarded(Act);
