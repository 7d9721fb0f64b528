import { useRouter } from '@tarojs/taro';
import { DeskPage } from './desk-page';

/** The desk of one case. */
export default function Desk() {
  const { id = '' } = useRouter<{ id?: string }>().params;
  return <DeskPage id={id} />;
}
