import type { GoodsCategory } from '@domain/matter/goods-categories';
import type { ProblemType } from '@domain/matter/problem-types';

/** What went wrong, each drawn as one path in a square of 24 (src/ui/picture.ts gives it the colour of its text). */
export const problemPictures: Record<ProblemType, string> = {
  spoiled: 'M12 7c-5-3-9 1-8 6 1 5 4 8 6 8h4c2 0 5-3 6-8 1-5-3-9-8-6zM12 7c0-2 1-4 3-4M9 12v0M13 15v0M15 11v0M10 17v0',
  counterfeit: 'M4 4h8l9 9-8 8-9-9zM8 8v0M11 11l4 4M15 11l-4 4',
  short: 'M3 8l9-5 9 5v9l-9 4-9-4zM3 8l9 4 9-4M15 15h4',
  noReturn: 'M9 4L4 9l5 5M4 9h10a5 5 0 010 11h-5M4 21L20 4',
  notSent: 'M2 6h11v10H2zM13 9h5l4 4v3h-9M6 20a2 2 0 100-4 2 2 0 000 4M17 20a2 2 0 100-4 2 2 0 000 4M5 9l4 4M9 9l-4 4',
  mismatch: 'M5 8a4 4 0 100 8 4 4 0 000-8M15 8h8v8h-8zM10 10h4M10 14h4M14 7l-4 10',
  misled: 'M3 10v4h4l8 5V5l-8 5zM18 9c2 2 2 4 0 6M7 14l1 6h3',
  price: 'M12 3a9 9 0 100 18 9 9 0 000-18M8 7l4 5 4-5M12 12v6M9 13h6M9 16h6',
  illness: 'M12 3a9 9 0 100 18 9 9 0 000-18M8 9v1M16 9v1M7 16c2-3 3 1 5-1s3 1 5-1',
  privacy: 'M5 11h14v10H5zM8 11V8a4 4 0 018 0v3M12 15v2',
  other: 'M5 12v0M12 12v0M19 12v0',
};

/** What was bought. */
export const goodsPictures: Record<GoodsCategory, string> = {
  food: 'M7 3h10M8 3v3L6 9v12h12V9l-2-3V3M6 13h12',
  produce: 'M12 21V9M12 9c0-4 3-6 7-6 0 4-3 6-7 6M12 15c0-3-3-5-7-5 0 4 3 5 7 5',
  health: 'M5 19a5 5 0 010-7l7-7a5 5 0 017 7l-7 7a5 5 0 01-7 0zM9 9l6 6',
  dining: 'M3 11h18a9 9 0 01-6 8v2H9v-2a9 9 0 01-6-8zM14 11l5-8M10 11l4-8',
  clothing: 'M8 3L3 7l2 4 2-1v11h10V10l2 1 2-4-5-4a4 4 0 01-8 0z',
  cosmetics: 'M9 11V5l6-2v8M8 11h8v4H8zM7 15h10v6H7z',
  daily: 'M4 6h12v12a3 3 0 01-3 3H7a3 3 0 01-3-3zM16 9h2a3 3 0 010 6h-2',
  baby: 'M10 2h4v4h-4zM8 6h8v3l1 3v9H7v-9l1-3zM7 14h5M7 17h5',
  appliance: 'M6 3h12v18H6zM6 10h12M9 6v2M9 13v3',
  phone: 'M7 2h10v20H7zM11 18h2',
  furniture: 'M4 11V8a3 3 0 013-3h10a3 3 0 013 3v3M2 11h4v4h12v-4h4v7H2zM5 18v2M19 18v2',
  vehicle: 'M3 17v-5l2-5h14l2 5v5zM3 12h18M6 17v2M18 17v2M7 14v0M17 14v0',
  medical: 'M4 7h16v13H4zM9 7V4h6v3M12 10v7M8 14h8',
  jewellery: 'M12 10a6 6 0 100 12 6 6 0 000-12M9 2h6l2 3-5 5-5-5z',
  books: 'M4 4h7l1 1v16l-1-1H4zM20 4h-7l-1 1v16l1-1h7z',
  virtual: 'M7 7h10a5 5 0 015 6c0 4-3 6-5 3l-1-2H8l-1 2c-2 3-5 1-5-3a5 5 0 015-6M7 9v3M6 11h3M16 10v0M18 12v0',
  training: 'M2 9l10-5 10 5-10 5zM6 11v5c3 3 9 3 12 0v-5M22 9v6',
  travel: 'M4 8h16v12H4zM9 8V4h6v4M8 8v12M16 8v12',
  service: 'M6 3a3 3 0 100 6 3 3 0 000-6M6 15a3 3 0 100 6 3 3 0 000-6M8 8l12 10M8 16L20 6',
  other: 'M5 12v0M12 12v0M19 12v0',
};
