import { actId, ids } from '../../ui/ids';
import { go, routes } from '../../routes';
import { Button } from '../../ui/button';
import { footWord } from '../act/offered';
import type { FootAct } from './foot';

interface Props {
  id: string;
  acts: readonly FootAct[];
  /** The one that has something new, otherwise one's own to the bureau. */
  channel: string;
  unread: number;
  /** 调解员 once it is being mediated. */
  officer: string;
}

/** At most two buttons: what matters most now, and a word to the officer. */
export function CaseFoot({ id, acts, channel, unread, officer }: Props) {
  return (
    <>
      {acts.map((act, index) => {
        const kind = index === acts.length - 1 ? 'primary' : 'plain';
        if (act === 'talk')
          return (
            <Button key={act} id={ids.openTalk} kind={kind} onTap={() => go(routes.talk(id, channel))}>
              {unread > 0 ? `看新留言 ${unread} 条` : `给${officer}留言`}
            </Button>
          );
        return (
          <Button key={act} id={actId(act)} kind={kind} onTap={() => go(routes.ownAct(id, act))}>
            {footWord(act)}
          </Button>
        );
      })}
    </>
  );
}
