import { choice, date, form, oneOf, optionalText, yesNo } from '../../fields';
import { HOUSE } from '../../law/cite';
import { refuse, type Refusal } from '../../errors';
import { respondentKinds } from '../../respondent-kind';
import { withoutUndefined } from '../../without';
import {
  isStale,
  needsSecond,
  receiptIsMerged,
  reclassified,
  waitingReclassification,
  whyNotReceivedOn,
} from '../classification';
import type { Complaint } from '../complaint';
import type { Classified, Reclassification } from '../records';
import { type Act, always, badField, reason, row, staffOfCase } from './row';

const asks = form({
  online: yesNo('网络消费'),
  kind: choice('是哪一种店', respondentKinds),
  platform: optionalText('平台名称', 40),
  receivedOn: date('收到日期'),
  reason,
});

type Asked = ReturnType<(typeof asks)['parse']>;

function moved<Value>(from: Value, to: Value): { from: Value; to: Value } | undefined {
  return from === to ? undefined : { from, to };
}

/** What the form says other than the case; a platform left empty stays as it was. */
function changedBy(subject: Complaint, { online, kind, platform, receivedOn }: Asked): Classified {
  const { respondent } = subject;
  return withoutUndefined<Classified>({
    online: moved(subject.online, online),
    kind: moved(respondent.kind, kind),
    platform:
      platform === undefined || platform === respondent.platform
        ? undefined
        : withoutUndefined({ from: respondent.platform, to: platform }),
    receivedOn: moved(subject.receivedOn, receivedOn),
  });
}

/** What would stand on the case contradicts itself, or its day cannot be. */
function contradiction(subject: Complaint, changed: Classified, today: string): Refusal | undefined {
  const next = reclassified(subject, changed);
  if (next.online && next.respondent.kind === 'offline') return badField('kind', '网络消费的，请选择是哪一种网上的店。');
  if (next.respondent.kind === 'inPlatformMerchant' && !next.respondent.platform)
    return badField('platform', '请填写是在哪个平台买的。');
  if (!changed.receivedOn) return undefined;
  const problem = whyNotReceivedOn(subject, changed.receivedOn.to, today);
  return receiptIsMerged(subject) ?? (problem === undefined ? undefined : badField('receivedOn', problem));
}

function possible({ subject, input, moment }: Act<Asked>): Refusal | undefined {
  const changed = changedBy(subject, input);
  if (Object.keys(changed).length === 0) return refuse('nothing-corrected');
  return contradiction(subject, changed, moment.today);
}

function put({ subject, input, actor, moment }: Act<Asked>): Complaint {
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
  return { ...(alone ? reclassified(subject, changed) : subject), reclassifications: [...before, line] };
}

const correction = oneOf('项更正');

type OnCorrection = Act<{ correction: number }>;

function oneWaits(subject: Complaint): Refusal | undefined {
  return waitingReclassification(subject) ? undefined : refuse('reclassification-missing');
}

/** It is the one that waits, and another person's: whoever proposed it settles it neither way. */
function anothers({ subject, input, actor }: OnCorrection): Refusal | undefined {
  const waiting = waitingReclassification(subject);
  if (waiting?.no !== input.correction) return badField('correction', '这一项已经核对过，请重新打开案子。');
  return waiting.by.member === actor.member ? refuse('reclassification-own') : undefined;
}

/** The case may have moved since it was proposed. */
function stillRight({ subject, moment }: OnCorrection): Refusal | undefined {
  const changed = waitingReclassification(subject)?.changed ?? {};
  if (isStale(subject, changed)) return refuse('reclassification-stale');
  const problem = contradiction(subject, changed, moment.today);
  return problem?.refused === 'invalid-input' ? refuse('reclassification-stale') : problem;
}

function settled({ subject, actor, moment }: OnCorrection, said: { agreed: boolean; reason?: string }): Complaint {
  const settling = { ...said, on: moment.today, by: actor.name };
  const waiting = waitingReclassification(subject);
  const reclassifications = (subject.reclassifications ?? []).map((one) =>
    one === waiting ? { ...one, settled: settling } : one,
  );
  return { ...subject, reclassifications };
}

/**
 * What a case is counted by is put right with a reason, from every state. Where that decides whether it is counted, or moves its periods,
 * a second person agrees first and the old value counts until then (casework: classification).
 */
export const classifying = {
  reclassify: row({
    label: '更正网络消费、店的种类或收到日期',
    article: HOUSE,
    by: staffOfCase,
    from: always,
    asks,
    when: (subject) => (waitingReclassification(subject) ? refuse('reclassification-open') : undefined),
    needs: [possible],
    leaves: put,
  }),
  agreeReclassification: row({
    label: '核对更正，同意',
    article: HOUSE,
    by: staffOfCase,
    from: always,
    asks: form({ correction }),
    when: oneWaits,
    needs: [anothers, stillRight],
    leaves: (step) => {
      const { changed = {} } = waitingReclassification(step.subject) ?? {};
      return reclassified(settled(step, { agreed: true }), changed);
    },
    notice: { complainant: 'receiptCorrected' },
  }),
  declineReclassification: row({
    label: '核对更正，不同意',
    article: HOUSE,
    by: staffOfCase,
    from: always,
    asks: form({ correction, reason }),
    when: oneWaits,
    needs: [anothers],
    leaves: (step) => settled(step, { agreed: false, reason: step.input.reason }),
  }),
};
