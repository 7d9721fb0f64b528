import { useRouter } from '@tarojs/taro';
import { moment } from '../../cloud/client';
import { useQuery } from '../../cloud/use-query';
import { go } from '../../routes';
import { guarded } from '../../shell/guarded';
import { Blank, Page, Shown } from '../../shell/page';
import { Button } from '../../ui/button';
import { readBulletin } from '../calls';
import { writingSeen } from '../seen';
import { pressRoutes } from '../routes';
import { draftAt, draftOf, placeOf, type BulletinDraft } from './draft';
import { Writing } from './writing';

/** What lies on this phone is gone on with; otherwise the form begins with what is written there now. */
function OfBulletin({ id, as }: { id: string; as: 'write' | 'correct' }) {
  const query = useQuery(() => readBulletin(id));
  const { data } = query;
  if (data?.acts.some(({ command }) => command === as)) {
    const { version, no } = data.bulletin;
    const of = { id, version, no };
    const place = placeOf({ key: '', of, sending: as });
    const begin = (): BulletinDraft => {
      const before = draftAt(place);
      // What was typed stays, over whatever version is there by now: the server says if somebody was faster.
      return before ? { ...before, of } : draftOf(writingSeen(data), { sending: as, of });
    };
    return <Writing key={`${id}:${as}`} place={place} open={begin} />;
  }
  return (
    <Page>
      <Shown of={query}>{() => <Blank title="这一条现在不能改" text="可能已经发布、撤回，或者有更正等着批准。" />}</Shown>
    </Page>
  );
}

/** 写提示: a draft of this phone by its place, or a bulletin that exists. */
function Edit() {
  const { place, id, as } = useRouter<{ place?: string; id?: string; as?: 'write' | 'correct' }>().params;
  // The rules of naming ask for today; a draft is opened from pages that have asked the server for something before.
  const today = moment()?.today;
  const draft = place ? draftAt(decodeURIComponent(place)) : undefined;
  if (id) return <OfBulletin id={id} as={as === 'correct' ? 'correct' : 'write'} />;
  if (draft && place) return <Writing place={decodeURIComponent(place)} open={() => draft} key={today} />;
  return (
    <Page>
      <Blank
        title="这份草稿不在这台设备上了"
        text="可能已经保存，或者在别的设备上写的。"
        action={<Button onTap={() => go(pressRoutes.list)}>看列表</Button>}
      />
    </Page>
  );
}

export default guarded(Edit);
