import type { Merchant } from './merchant';
import { merchantName } from './name';
import { actingIn, ownerIn } from './people';

/** What somebody hears in the inbox. */
interface Told {
  to: string;
  title: string;
  body: string;
  /** Absent where who hears it may open nothing any more. */
  about?: { kind: string; id: string; no: string };
  /** Told to who works at the bureau, and opened there. */
  staff?: true;
}

const aboutOf = ({ _id: id, no }: Pick<Merchant, '_id' | 'no'>) => ({ kind: merchantName.kind, id, no });

/** Who acted for it before and does not any more. */
export const gone = (before: Merchant, after: Merchant) =>
  actingIn(before).filter(({ member }) => !actingIn(after).some((one) => one.member === member));

/**
 * What the people of a merchant hear of an act on it: whoever is out any more of that and why, whom it is handed over to, and both of them what
 * became of that. Nobody hears what they did themselves. Pure.
 */
export function newsOfMerchant(before: Merchant, after: Merchant, actor: string): Told[] {
  const { name } = after;
  const about = aboutOf(after);
  const out = gone(before, after).map(({ member: to, id }) => {
    const left = after.people.find((one) => one.id === id)?.left;
    return {
      ...{ to, title: `您不再代表${name}办事` },
      body: `${left?.by ?? ''}结束了您代表${name}办事，理由：${left?.reason ?? ''}。有疑问请联系${name}的负责人，或者到市场监管所问。`,
    };
  });
  const [asked, was] = [after.handingOver, before.handingOver];
  const to = asked && asked.to !== was?.to && after.people.find(({ id }) => id === asked.to)?.member;
  const offered = to
    ? [
        {
          to,
          about,
          title: `请您当${name}的负责人`,
          body: `${asked.by.name}请您当${name}的负责人。同意或者不同意，请在“我的网店”里选。`,
        },
      ]
    : [];
  const [owner, earlier] = [ownerIn(after), ownerIn(before)];
  const settled =
    was && !asked && earlier
      ? [
          {
            ...{ to: earlier.member, about, title: `${name}的负责人` },
            body:
              owner && owner.member !== earlier.member
                ? `${owner.name}同意了，现在是${name}的负责人。您还可以代表它办事。`
                : `负责人没有转出去，还是${earlier.name}。`,
          },
        ]
      : [];
  return [...out, ...offered, ...settled].filter((one) => one.to !== actor);
}

/** Who was let in hears it; the owner hears of whoever joined. Pure. */
export const joinedNews = (after: Merchant, who: string): Told[] => {
  const owner = ownerIn(after);
  if (!owner) return [];
  return [
    {
      to: owner.member,
      title: `${who}加入了${after.name}`,
      body: `${who}用您给的邀请码加入，现在可以代表${after.name}办事。不是您知道的，请马上在“我的网店”里移出。`,
      about: aboutOf(after),
    },
  ];
};

/** What the people of the one that goes on hear when another entry went into it, or came out again; nothing of what the bureau keeps of either. Pure. */
export const mergedNews = (into: Merchant, { name, no }: Pick<Merchant, 'name' | 'no'>, undone: boolean): Told[] =>
  actingIn(into).map(({ member: to }) => ({
    ...{ to, about: aboutOf(into), title: undone ? '登记里的合并撤销了' : '登记里重复的一家合并了' },
    body: undone
      ? `本局核对，${name}（${no}）和${into.name}不是同一家，合并已经撤销，它的网店不再记在${into.name}名下。`
      : `本局核对，${name}（${no}）和${into.name}是同一家，登记合并成一家，它的网店记到${into.name}名下。不对的，请联系市场监管所。`,
  }));

/** What whoever proposed a merging, or to undo one, hears of what another person decided. Pure. */
export function decidedNews(before: Merchant, after: Merchant, actor: string): Told[] {
  const [was, is] = [before.mergings?.at(-1), after.mergings?.at(-1)];
  if (!was || !is) return [];
  const first = was.undoing ?? was;
  const what = was.undoing ? '撤销合并' : '合并';
  const yes = was.undoing ? is.undone !== undefined : is.approved !== undefined;
  if (first.by.member === actor) return [];
  return [
    {
      ...{
        to: first.by.member,
        staff: true as const,
        about: aboutOf(after),
        title: `${after.name}：${yes ? '批准' : '不'}${what}`,
      },
      body: `您提出${after.name}${was.undoing ? '撤销并入' : '并入'}${is.into.name}，另一位工作人员${yes ? '批准了' : '决定不' + what}。${is.declined ? `理由：${is.declined.reason}` : ''}`,
    },
  ];
}
