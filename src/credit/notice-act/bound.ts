import { noticeTable, type NoticeCommand } from '@domain/credit/notice/acts/table';
import { wordsOfNotice } from '@domain/credit/notice/acts/words';
import { rowOf } from '@domain/lifecycle';
import { namesOf } from '../../act/names';
import type { BoundAct } from '../../act/use-act';
import { client } from '../../cloud/client';
import { ofDraft } from '../../evidence/list';
import { noticeRoutes } from '../notice-routes';

/** A notice as staff open it. */
export const readNotice = (id: string) => client.credit.notice.query({ id });
export type OpenedNotice = Awaited<ReturnType<typeof readNotice>>;

export const isNoticeCommand = (command: string | undefined): command is NoticeCommand =>
  command !== undefined && rowOf(noticeTable, command) !== undefined;

export const namesOfNotice = (act: NoticeCommand) => namesOf(noticeTable[act].label, wordsOfNotice(act));

/** An act of the bureau on a notice. */
export function noticeAct(id: string, act: NoticeCommand): BoundAct<OpenedNotice> {
  const words = wordsOfNotice(act);
  return {
    ...{ id, act, names: namesOfNotice(act), home: noticeRoutes.notice(id), ownerOf: ofDraft },
    done: () => '已办理',
    read: () => readNotice(id),
    timelineOf: () => [],
    isPossible: ({ acts }) => acts.some(({ command }) => command === act),
    fieldsOf: ({ notice }, today) => words.fields?.(notice, today) ?? [],
    startsOf: ({ notice }, { today, calendar }, typed) => words.starts?.(notice, today, typed, calendar) ?? {},
    send: ({ notice: { version } }, input, key) =>
      client.credit.actNotice.mutate({ id, version, command: act, input }, { context: { key } }),
  };
}
