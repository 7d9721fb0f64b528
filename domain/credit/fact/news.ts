import { sayFullDate, type CivilDate } from '../../civil-date';
import { endings, type CreditFact } from './fact';
import { factKinds } from './kinds';
import { isOpenToMerchant } from './visibility';

interface News {
  title: string;
  body: string;
}

/** A word for one person, about one fact; `staff` opens it at the desk. */
export interface FactNotice extends News {
  to: string;
  about: { kind: 'creditFact'; id: string; no: string };
  staff?: true;
}

const what = ({ no, kind, documentNo }: CreditFact) => `${no} ${factKinds[kind].label}（${documentNo}）`;

/** What whoever entered or corrected it hears; nobody hears what they did themselves. */
const forWriters: Readonly<Record<string, (fact: CreditFact) => News>> = {
  sendBack: (fact) => ({
    title: '您录入的信用信息退回修改',
    body: `${fact.merchantName}的${what(fact)}退回修改，理由写在里面。`,
  }),
};

/** What the merchant's people hear. */
const forMerchant: Readonly<Record<string, (fact: CreditFact) => News>> = {
  end: (fact) => ({
    title: fact.ended?.why === 'mistaken' ? '一条信用信息登记有误，已经更正' : '一条信用信息不再公示',
    body: `${what(fact)}：${fact.ended ? endings[fact.ended.why].label : '已经结束'}。打开可以看到依据。`,
  }),
};

const rowOf = <Found>(table: Readonly<Record<string, Found>>, command: string): Found | undefined =>
  Object.prototype.hasOwnProperty.call(table, command) ? table[command] : undefined;

const noticesTo = (members: readonly string[], actor: string, fact: CreditFact, news: News, staff?: true): FactNotice[] =>
  [...new Set(members)]
    .filter((to) => to !== actor)
    .map((to) => ({ to, ...news, about: { kind: 'creditFact', id: fact._id, no: fact.no }, ...(staff && { staff }) }));

/** What people hear of an act on a fact, as it stands after it; `people` are those who act for the merchant now. Pure. */
export function factNews(command: string, fact: CreditFact, actor: string, people: readonly string[]): FactNotice[] {
  const writers = rowOf(forWriters, command);
  const merchant = isOpenToMerchant(fact) ? rowOf(forMerchant, command) : undefined;
  return [
    ...(writers
      ? noticesTo(
          fact.writers.map(({ member }) => member),
          actor,
          fact,
          writers(fact),
          true,
        )
      : []),
    ...(merchant ? noticesTo(people, actor, fact, merchant(fact)) : []),
  ];
}

/** What is heard on the days that are reached: the merchant's people, and whoever entered and checked it. Pure. */
export function reachedNews(
  fact: CreditFact,
  { apply, end }: { apply?: CivilDate; end?: CivilDate },
  presumed: boolean,
  people: readonly string[],
): FactNotice[] {
  const staff = [...fact.writers, ...(fact.checked ? [fact.checked.by] : [])].map(({ member }) => member);
  const sure = presumed ? '这个日期是推定的，以作出决定的机关为准。' : '';
  return [
    ...(apply
      ? [
          ...noticesTo(people, '', fact, {
            title: '从今天起可以申请修复',
            body: `${what(fact)}的最短公示期已满。满足条件的，可以在信用修复全国统一平台或者窗口申请；打开看要满足什么、带什么材料。${sure}`,
          }),
          ...noticesTo(
            staff,
            '',
            fact,
            {
              title: '一条信用信息可以申请修复了',
              body: `${fact.merchantName}的${what(fact)}，${sayFullDate(apply)}起可以申请。`,
            },
            true,
          ),
        ]
      : []),
    ...(end
      ? [
          ...noticesTo(people, '', fact, {
            title: '一条信用信息的公示期满了',
            body: `${what(fact)}的公示期到 ${sayFullDate(end)} 届满，应当停止公示；还看得到的，请联系作出决定的机关。${sure}`,
          }),
          ...noticesTo(
            staff,
            '',
            fact,
            {
              title: '请核对是不是已经停止公示',
              body: `${fact.merchantName}的${what(fact)}公示期到 ${sayFullDate(end)} 届满。核对公示系统以后登记结束。`,
            },
            true,
          ),
        ]
      : []),
  ];
}
