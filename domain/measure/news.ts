import { leadsBureau, type Role } from '../bureau/actor';
import type { CivilDate } from '../civil-date';
import { measureKinds } from './kinds';
import type { Measure } from './measure';

interface Seat {
  member: string;
  office?: string | undefined;
  roles: readonly Role[];
}

interface News {
  to: (measure: Measure, seats: readonly Seat[]) => string[];
  title: string;
  say: (what: string) => string;
}

/** Who may approve it: the leaders of its unit and of the bureau. */
const approvers = ({ office }: Measure, seats: readonly Seat[]) =>
  seats
    .filter(
      (one) =>
        one.roles.includes('leader') && (one.office === office || leadsBureau({ roles: [...one.roles], office: one.office })),
    )
    .map(({ member }) => member);
const bureauLeaders = (_: Measure, seats: readonly Seat[]) =>
  seats.filter((one) => leadsBureau({ roles: [...one.roles], office: one.office })).map(({ member }) => member);
const writers = ({ writers: all }: Measure) => all.map(({ member }) => member);

const news: Readonly<Record<string, readonly News[]>> = {
  propose: [{ to: approvers, title: '有一件柔性措施等您批准', say: (what) => `${what}，请没有动笔的所长或者局领导批准。` }],
  write: [
    { to: approvers, title: '有一件柔性措施改过，等您批准', say: (what) => `${what}改过，请没有动笔的所长或者局领导批准。` },
  ],
  sendBack: [{ to: writers, title: '您提出的措施退回修改', say: (what) => `${what}退回修改，理由写在里面。` }],
  approve: [
    { to: writers, title: '您提出的措施已经批准', say: (what) => `${what}已经批准，可以办了。` },
    // An interview is told to who leads the bureau, whoever approved it.
    {
      to: (measure, seats) => (measure.kind === 'interview' ? bureauLeaders(measure, seats) : []),
      title: '有一件约谈已经批准',
      say: (what) => `${what}已经批准，请知悉。`,
    },
  ],
};

const about = ({ _id: id, no }: Measure) => ({ kind: 'measure', id, no });
const named = ({ no, kind, objects, group }: Measure) => {
  const [first] = objects;
  const whom = first ? first.name + (objects.length > 1 ? `等 ${objects.length} 家` : '') : (group ?? '');
  return `${no} ${measureKinds[kind].label}（${whom}）`;
};

/** What colleagues hear of an act; nobody hears what they did themselves, nor twice. Pure. */
export function newsOf(command: string, measure: Measure, actor: string, seats: readonly Seat[]) {
  const rows = Object.prototype.hasOwnProperty.call(news, command) ? (news[command] ?? []) : [];
  const told = new Set([actor]);
  return rows.flatMap(({ to, title, say }) =>
    to(measure, seats)
      .filter((one) => !told.has(one) && Boolean(told.add(one)))
      .map((one) => ({ to: one, title, body: say(named(measure)), about: about(measure), staff: true as const })),
  );
}

/** What whom it is for hears when it was sent or held: that there is a letter, never what the bureau thought. Pure. */
export const letterNews = (measure: Measure, members: readonly string[]) =>
  members.map((to) => ({
    to,
    title: `市场监管部门给您一份${measureKinds[measure.kind].letter}`,
    body: '请打开看写了什么、要做什么、到哪天。有疑问的，按信里的电话联系。',
    about: { kind: 'measure', id: measure._id },
  }));

/** What the officers hear as its term ends: `soon` before it, `late` after it. Pure. */
export function dueNews(measure: Measure, today: CivilDate) {
  const { letter, carried } = measure;
  const late = letter.dueOn !== undefined && today > letter.dueOn;
  const to = [...new Set([...measure.writers.map(({ member }) => member), ...(carried ? [carried.by.member] : [])])];
  const title = late ? '整改期限过了，请核查' : '整改期限快到了';
  const body = `${named(measure)}的期限${late ? '已经过了' : '快到了'}，请核查做得怎样，登记结果。`;
  return { when: late ? 'late' : 'soon', to, title, body, about: about(measure) };
}
