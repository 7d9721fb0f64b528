import { stateWords } from '@domain/credit/notice/labels';
import type { State } from '@domain/credit/notice/notice';

/** Where a notice stands as its merchant is told it: that it was delivered says nothing to who reads it. */
export const ownNoticeState = (state: State, seen: boolean): string => {
  if (state === 'delivered') return seen ? '看过了' : '请您看';
  return state === 'contested' ? '您有异议，等答复' : stateWords[state];
};
