/** Names of what is tapped in these pages, for the tests on both hosts and the page's own anchors. */
export const bulletinIds = {
  search: 'find-bulletins',
  searchEnd: 'find-bulletins-end',
  readAloud: 'read-aloud',
  met: 'met-it-too',
  forward: 'forward-bulletin',
  poster: 'bulletin-poster',
  remind: 'remind-bulletins',
  handIn: 'quiz-hand-in',
  again: 'quiz-again',
  allFaqs: 'all-faqs',
} as const;

export const bulletinRowId = (no: string) => `bulletin-${no}`;
export const lessonRowId = (key: string) => `lesson-${key}`;
export const faqRowId = (key: string) => `faq-${key}`;
