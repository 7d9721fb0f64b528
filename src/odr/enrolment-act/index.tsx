import { staffWords } from '@domain/enrolment/staff-words';
import { useRouter } from '@tarojs/taro';
import { EnrolmentActPage } from '../../enrolment/page';
import { guarded } from '../../shell/guarded';
import { odrRoutes } from '../routes';

const labels = {
  review: '审查通过，报局领导',
  admit: '批准',
  decline: '没有通过',
  noteOdr: '登记12315的ODR账号',
  suspend: '暂停',
  resume: '恢复',
  end: '取消',
};

/** One act of the bureau on an enrolment. */
function Act() {
  const { params } = useRouter<Record<string, string | undefined>>();
  return <EnrolmentActPage params={params} words={staffWords} labels={labels} homeOf={odrRoutes.enrolment} />;
}

export default guarded(Act);
