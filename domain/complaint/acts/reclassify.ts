import { refuse, type Refusal } from '../../errors';
import { choice, date, form, optionalText, yesNo } from '../../fields';
import { goodsCategoryKeys } from '../../matter/goods-categories';
import { problemTypeKeys } from '../../matter/problem-types';
import { HOUSE } from '../../law/cite';
import { respondentKinds } from '../../respondent-kind';
import { withoutUndefined } from '../../without';
import { needsSecond, reclassified, waitingReclassification } from '../classification';
import type { Complaint } from '../complaint';
import type { Classified, Reclassification } from '../records';
import { contradiction } from './shared/reclassification';
import { always, reason, row, staffOfCase, type Act } from './shared/row';
import { leadersOf } from './shared/tells';

const asks = form({
  online: yesNo('网络消费'),
  kind: choice('是哪一种店', respondentKinds),
  platform: optionalText('平台名称', 40),
  receivedOn: date('收到日期'),
  category: choice('商品类别', goodsCategoryKeys).optional(),
  problem: choice('问题类型', problemTypeKeys).optional(),
  reason,
});

type Asked = ReturnType<(typeof asks)['parse']>;

function moved<Value>(from: Value, to: Value): { from: Value; to: Value } | undefined {
  return from === to ? undefined : { from, to };
}

/** What the form says of what may have had nothing before; left empty it stays as it was. */
function put<Value>(from: Value | undefined, to: Value | undefined): { from?: Value; to: Value } | undefined {
  return to === undefined || to === from ? undefined : { ...(from !== undefined && { from }), to };
}

/** What the form says other than the case. */
function changedBy(subject: Complaint, { online, kind, platform, receivedOn, category, problem }: Asked): Classified {
  const { respondent } = subject;
  return withoutUndefined<Classified>({
    online: moved(subject.online, online),
    kind: moved(respondent.kind, kind),
    platform: put(respondent.platform, platform),
    receivedOn: moved(subject.receivedOn, receivedOn),
    category: put(subject.category, category),
    problem: put(subject.problem, problem),
  });
}

function possible({ subject, input, moment }: Act<Asked>): Refusal | undefined {
  const changed = changedBy(subject, input);
  if (Object.keys(changed).length === 0) return refuse('nothing-corrected');
  return contradiction(subject, changed, moment);
}

function corrected({ subject, input, actor, moment }: Act<Asked>): Complaint {
  const before = subject.reclassifications ?? [];
  const changed = changedBy(subject, input);
  const alone = !needsSecond(changed);
  const line: Reclassification = {
    no: before.length + 1,
    on: moment.today,
    by: { member: actor.member, name: actor.name },
    reason: input.reason,
    changed,
    ...(alone && { alone }),
  };
  return { ...(alone ? reclassified(subject, changed, moment.calendar) : subject), reclassifications: [...before, line] };
}

/**
 * What a case is counted by is put right with a reason, from every state. Where that decides whether it is counted, or moves its periods,
 * a second person agrees first and the old value counts until then (casework: classification).
 */
export const reclassify = row({
  label: '更正分类或收到日期',
  article: HOUSE,
  by: staffOfCase,
  from: always,
  asks,
  when: (subject) => (waitingReclassification(subject) ? refuse('reclassification-open') : undefined),
  needs: [possible],
  leaves: corrected,
  tells: (_, after) =>
    waitingReclassification(after)
      ? [
          {
            to: [...leadersOf(after), 'whoHas'],
            title: '更正等核对',
            ask: '网络消费或者收到日期要更正，请另一个人核对，核对以前按原来的计。',
            step: true,
          },
        ]
      : [],
  confidential: false,
});
