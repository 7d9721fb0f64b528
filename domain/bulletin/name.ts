import type { KindName } from '../subject';

/** Consumer tips and warnings, education, statistics, and what a superior has published: all that the bureau says to the public. */
export const bulletinName = {
  kind: 'bulletin',
  collection: 'bulletins',
  word: '消费提示',
  series: 'X',
  pages: { staff: 'press/desk/index', own: 'bulletins/reader/index' },
} as const satisfies KindName;
