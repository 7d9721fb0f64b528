import type { CivilDate } from '../../civil-date';
import { day, labelled, line, one, options, when, type Answers, type Option, type Question } from '../../question';
import type { MerchantKind } from '../../merchant/merchant';
import type { FactContent } from './content';
import { isAsked } from './fitting';
import { factKinds, grounds, leniencies, measures, outcomes, penaltyFields, regimes, type Ground } from './kinds';
import { restrictedWords } from './labels';

type Key = keyof FactContent & string;
type Path = `content.${Key}`;

const textOf = (answers: Answers, key: Key) => {
  const answer = answers[`content.${key}`];
  return typeof answer === 'string' && answer ? answer : undefined;
};
const listOf = (answers: Answers, key: Key) => {
  const answer = answers[`content.${key}`];
  return Array.isArray(answer) ? answer : answer ? [answer] : [];
};

/** What of a fact decides what else is asked, as it was typed so far. */
const typedOf = (answers: Answers): Partial<FactContent> =>
  ({
    ...{ kind: textOf(answers, 'kind'), measures: listOf(answers, 'measures') },
    ...{ ground: textOf(answers, 'ground'), restricted: textOf(answers, 'restricted') },
    ...{ entityFine: textOf(answers, 'entityFine'), entityLeniency: textOf(answers, 'entityLeniency') },
    ...{ personFine: textOf(answers, 'personFine'), personLeniency: textOf(answers, 'personLeniency') },
  }) as unknown as Partial<FactContent>;

const several = (path: Path, label: string, choices: readonly Option[]): Question<Path> => ({
  ...{ path, kind: 'many', label },
  options: choices,
});
const money = (key: Key, label: string, hint: string): Question<Path> => ({ path: `content.${key}`, kind: 'money', label, hint });
const asked = (key: Key, question: Question<Path>): Question<Path> => when(question, (answers) => isAsked(key, typedOf(answers)));

/** Years whose report can be missing on the civil day `today` (+08:00): the last four that are due. */
const reportYears = (today: CivilDate): Option[] =>
  [1, 2, 3, 4].map((ago) => {
    const year = String(Number(today.slice(0, 4)) - ago);
    return { value: year, label: `${year} 年度` };
  });

const groundsOf = (kind: MerchantKind): Option[] => {
  const keys = Object.keys(regimes[kind]) as Ground[];
  return keys.map((value) => ({ value, label: grounds[value].label }));
};

/** What is asked of a fact of this kind of merchant. Pure. */
export function contentQuestions(kind: MerchantKind, today: CivilDate): readonly Question<Path>[] {
  return [
    one('content.kind', '是哪一种信息', labelled(factKinds)),
    asked('measures', several('content.measures', '处罚种类（可多选）', labelled(measures))),
    asked('field', one('content.field', '属于哪个领域', labelled(penaltyFields))),
    asked('breach', line('content.breach', '违法行为类型', '照处罚信息摘要写。')),
    asked('entityFine', money('entityFine', '对经营主体的罚款', '没有的先空着。')),
    asked('entityLeniency', one('content.entityLeniency', '对经营主体按哪个裁量阶次', labelled(leniencies))),
    asked('personFine', money('personFine', '对责任人员的罚款', '没有的先空着。')),
    asked('personLeniency', one('content.personLeniency', '对责任人员按哪个裁量阶次', labelled(leniencies))),
    asked(
      'leniencySays',
      line('content.leniencySays', '决定书怎样写从轻、减轻', '抄一句原文；只看金额不能算轻微（令107 第七条）。'),
    ),
    asked('restricted', one('content.restricted', '限制到什么时候', options(restrictedWords))),
    asked('restrictedUntil', { ...day('content.restrictedUntil', '限制期限的最后一天'), ahead: true }),
    asked('permits', line('content.permits', '吊销、降低的是哪个证照、资质')),
    asked('outcomes', several('content.outcomes', '后来怎样处理（可多选）', labelled(outcomes))),
    asked('ground', one('content.ground', '列入的原因', groundsOf(kind))),
    asked('reportYears', several('content.reportYears', '没有报的年度', reportYears(today))),
    asked('measuresUntil', {
      ...{ ...day('content.measuresUntil', '管理措施的最后一天'), ahead: true },
      hint: '法律、行政法规另外规定了期限的才填。',
    }),
    line('content.documentNo', '文号', '照文书上的写。'),
    line('content.organ', '作出决定的机关', '写全称。'),
    day('content.decidedOn', '决定日期'),
    { ...day('content.publishedOn', '公示日期'), hint: '公示系统上写的公示日期：公示期从这一天起算。' },
    line('content.source', '从哪里看到', '例如国家企业信用信息公示系统。'),
    day('content.seenOn', '看到的日期'),
    line('content.link', '公示页面的链接（可以不填）'),
    line('content.note', '说明（可以不填）', '商家看得到。'),
  ];
}

/** With which of the merchant's other facts it belongs together; asks for nothing where there is none. Pure. */
export const relatedQuestions = (others: readonly Option[]): readonly Question<Path>[] =>
  others.length ? [several('content.related', '和哪几条有关（可以不选）', others)] : [];

/** What a fact says as the answers of its questions: what a correction begins from. Pure. */
export function answersOf(content: FactContent): Answers {
  return Object.fromEntries(
    Object.entries(content).flatMap(([key, value]) => {
      if (value === undefined) return [];
      if (key === 'entityFine' || key === 'personFine') return [[`content.${key}`, String(Number(value) / 100)]];
      return [[`content.${key}`, value as string | string[]]];
    }),
  );
}
