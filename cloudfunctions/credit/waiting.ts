import type { Actor } from '@domain/bureau/actor';
import { batchTable } from '@domain/credit/batch/acts/table';
import type { NoticeBatch } from '@domain/credit/batch/batch';
import { batchTopicWords } from '@domain/credit/batch/labels';
import { noticeBatchName } from '@domain/credit/batch/name';
import { relationsToBatches } from '@domain/credit/batch/relations';
import { nothingSaid } from '@domain/credit/dates/confirming';
import { readingKeys, readings } from '@domain/credit/dates/readings';
import { factTable } from '@domain/credit/fact/acts/table';
import type { CreditFact } from '@domain/credit/fact/fact';
import { factLists } from '@domain/credit/fact/listing';
import { creditFactName } from '@domain/credit/fact/name';
import { relationsToFacts } from '@domain/credit/fact/relations';
import { openContest } from '@domain/credit/notice/acts/row';
import { noticeTable } from '@domain/credit/notice/acts/table';
import { noticeLists } from '@domain/credit/notice/listing';
import { creditNoticeName } from '@domain/credit/notice/name';
import type { CreditNotice } from '@domain/credit/notice/notice';
import { relationsToNotice } from '@domain/credit/notice/relations';
import { waitsFor, type Moment } from '@domain/lifecycle';
import { creditRoles } from '@domain/merchant/relations';
import { samePerson } from '@domain/second-person';
import { readReadings } from '../kernel/repair-days';
import { allWaiting, namesOf, waitingOf, type Found, type WaitingOf } from '../kernel/second-steps';

/** Facts to check, notices and answers to objections to approve, mailings to approve, readings of the law to hold against their document. */
export function creditWaiting(actor: Actor, moment: Moment): Promise<WaitingOf[]> {
  if (!creditRoles.some((role) => actor.roles.includes(role))) return Promise.resolve([]);
  const { member, name } = actor;
  const ofNotice = { member, name, relations: relationsToNotice(actor, undefined) };
  const notice = {
    of: creditNoticeName,
    fields: ['state', 'writers', 'merchant', 'merchantName', 'title', 'contests'] as const,
  };
  return allWaiting(actor, [
    waitingOf<CreditFact>({
      ...{ of: creditFactName, state: 'entered', step: '信用信息等核对', where: { lists: factLists.state('entered') } },
      fields: ['state', 'writers', 'merchant', 'merchantName', 'documentNo'],
      waits: (one, own) =>
        !own.has(one.merchant) &&
        waitsFor(factTable, ['check'], one, { member, name, relations: relationsToFacts(actor) }, moment),
      line: ({ merchantName, documentNo, writers }) => ({
        ...{ what: [merchantName, documentNo].filter(Boolean).join(' · '), by: namesOf(writers) },
      }),
    }),
    waitingOf<CreditNotice>({
      ...{ ...notice, state: 'drafted', step: '信用提示等批准', where: { lists: noticeLists.state('drafted') } },
      waits: (one, own) => !own.has(one.merchant) && waitsFor(noticeTable, ['approve'], one, ofNotice, moment),
      line: ({ merchantName, title, writers }) => ({ what: `${merchantName} · ${title}`, by: namesOf(writers) }),
    }),
    waitingOf<CreditNotice>({
      ...{ ...notice, state: 'contested', step: '异议答复等批准', where: { lists: noticeLists.state('contested') } },
      waits: (one, own) => !own.has(one.merchant) && waitsFor(noticeTable, ['approveAnswer'], one, ofNotice, moment),
      line: (one) => ({
        ...{ what: `${one.merchantName} · ${one.title}`, by: openContest(one)?.proposed?.by.name ?? '' },
      }),
    }),
    waitingOf<NoticeBatch>({
      ...{ of: noticeBatchName, state: 'drafted', step: '批量提示等批准', where: { state: 'drafted' } },
      fields: ['state', 'writers', 'occasion'],
      waits: (one) => waitsFor(batchTable, ['approve'], one, { member, name, relations: relationsToBatches(actor) }, moment),
      line: ({ occasion, writers }) => ({
        what: occasion.topic === 'rule' ? occasion.title : batchTopicWords[occasion.topic].label,
        by: namesOf(writers),
      }),
    }),
    () => readingsWaiting(actor),
  ]);
}

/** Readings of the law that another person set down. */
async function readingsWaiting(actor: Actor): Promise<Found> {
  const { waits } = (await readReadings()) ?? nothingSaid;
  const open = readingKeys.flatMap((key) => {
    const waiting = waits[key];
    return waiting && !samePerson(waiting.by, actor) ? [{ key, ...waiting }] : [];
  });
  const on = open.map(({ recordedOn }) => recordedOn).sort()[0];
  if (on === undefined) return () => [];
  const rows = open.map(({ key, by }) => ({ id: key, no: key, what: readings[key].question, by: by.name }));
  return () => [{ kind: 'reading', state: 'waits', step: '条文理解等核对', count: rows.length, on, more: false, rows }];
}
