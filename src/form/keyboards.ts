import type { Question } from './question';

interface Typed {
  kind?: 'number' | 'digit' | 'idcard';
  unit?: string;
  maxlength?: number;
}

/** What is typed on one line: on which keyboard, and how much of it. */
export const keyboards = {
  text: {},
  money: { kind: 'digit', unit: '元', maxlength: 20 },
  decimal: { kind: 'digit', maxlength: 12 },
  count: { kind: 'number', maxlength: 4 },
  code: { kind: 'number', maxlength: 40 },
  idEnd: { kind: 'idcard', maxlength: 8 },
  // On a keyboard of digits nobody can type the + of another country, or 转 before an extension.
  tel: { maxlength: 40 },
} as const satisfies Partial<Record<Question['kind'], Typed>>;
