import type { IssuedDocument } from '@domain/complaint/records';
import { paragraph, title } from './docx';

/** No seal stands on a page without text (GB/T 9704): so many lines go along to its page. */
const LAST_LINES = 3;

/** An issued form as it is printed: title and number, the frozen text, and the place for the seal, which is put by hand. */
export function paperOf({ title: name, number, body, voided }: IssuedDocument) {
  const lines = body.split('\n');
  // The frozen text ends with case number, bureau and day, and most begin with whom they are for.
  const [bureau = '', day = ''] = lines.slice(-2);
  const text = lines.slice(0, -2);
  const isAddressee = (line: string, index: number) => index === 0 && line.endsWith('：');
  return [
    title(name),
    paragraph(number, 'center'),
    ...(voided ? [paragraph(`（已作废：${voided.reason}）`, 'center')] : []),
    ...text.map((line, index) =>
      paragraph(line, isAddressee(line, index) ? 'flush' : 'indented', index >= text.length - LAST_LINES),
    ),
    paragraph('', 'flush', true),
    paragraph(`${bureau}（印章）`, 'right', true),
    paragraph(day, 'right'),
  ];
}
