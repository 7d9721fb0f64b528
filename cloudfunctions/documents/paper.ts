import { county } from '@config/county';
import type { IssuedDocument } from '@domain/complaint/records';
import { paragraph, title } from './docx';

/** Numbers, names with a colon and the foot stand flush; the rest is indented as in a letter. */
const flush = /^(\d+\. |.{1,40}：$|编号 )/;

/** An issued official form as it is printed: bureau, title, number, the frozen text, and the place for the seal, which is put by hand. */
export function paperOf({ title: name, number, body, voided }: IssuedDocument) {
  const lines = body.split('\n');
  // The frozen text ends with case number, bureau and day.
  const [bureau = '', day = ''] = lines.slice(-2);
  return [
    paragraph(county.bureau, 'flush'),
    title(name),
    paragraph(number, 'right'),
    ...(voided ? [paragraph(`（已作废：${voided.reason}）`, 'right')] : []),
    ...lines.slice(0, -2).map((line) => paragraph(line, flush.test(line) ? 'flush' : 'indented')),
    paragraph('', 'flush'),
    paragraph(`${bureau}（印章）`, 'right'),
    paragraph(day, 'right'),
  ];
}
