import { sayRefusal } from '@domain/errors';
import { useRouter } from '@tarojs/taro';
import { Page } from '../../ui/page';
import { Refusal } from '../../ui/refusal';
import { ActPage } from './act-page';
import { isCommand } from './acts';

/** The page of one act on one case, for staff and parties alike. */
export default function ActOnCase() {
  const { id = '', act } = useRouter<{ id?: string; act?: string }>().params;
  if (isCommand(act)) return <ActPage id={id} act={act} />;
  return (
    <Page help>
      <Refusal told={{ code: 'unknown-command', ...sayRefusal({ refused: 'unknown-command' }) }} />
    </Page>
  );
}
