import { sayRefusal } from '@domain/errors';
import { useRouter } from '@tarojs/taro';
import { Page } from '../../shell/page';
import type { Answers } from '../../form/question';
import { Refusal } from '../../shell/refusal';
import { ActPage } from './act-page';
import { isCommand } from './acts';

/** What the page that led here already knows, by path of the form. */
function givenIn(params: Record<string, string | undefined>): Answers {
  return Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) =>
      name.startsWith('a.') && value ? [[name.slice(2), decodeURIComponent(value)]] : [],
    ),
  );
}

/** The page of one act on one case, for staff and parties alike. */
export default function ActOnCase() {
  const { params } = useRouter<{ id?: string; act?: string; [path: string]: string | undefined }>();
  const { id = '', act } = params;
  if (isCommand(act)) return <ActPage id={id} act={act} given={givenIn(params)} />;
  return (
    <Page help>
      <Refusal told={{ code: 'unknown-command', ...sayRefusal({ refused: 'unknown-command' }) }} />
    </Page>
  );
}
