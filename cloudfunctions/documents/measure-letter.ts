import { county } from '@config/county';
import { sayPaperDate } from '@domain/civil-date';
import { refuseMeasure } from '@domain/measure/errors';
import { wholeLetter } from '@domain/measure/letter';
import type { Measure } from '@domain/measure/measure';
import { measureName } from '@domain/measure/name';
import type { Kept } from '../kernel/commit';
import { Refused } from '../kernel/refused';
import { read } from '../kernel/store';
import { heading, paragraph, title, type Part } from './docx';

/** The lines on which whoever takes a letter signs for it. */
const receipt = ['签收人：', '签收日期：　　　　年　　月　　日'];

/** One sheet of a letter: to this merchant, or to the group it is for, with what it is not and the place for the seal. */
function sheetOf(measure: Measure, to: string, on: string): Part {
  const { title: name, lines } = wholeLetter(measure, sayPaperDate);
  const { documentNo = '' } = measure;
  return [
    title(name),
    paragraph(documentNo, 'center'),
    paragraph(`${to}：`, 'flush'),
    ...lines
      .filter(({ text }) => text !== documentNo)
      .flatMap(({ head, text }) => [...(head ? [heading(head)] : []), ...text.split('\n').map((one) => paragraph(one))]),
    paragraph('', 'flush', true),
    paragraph(`${county.bureau}（印章）`, 'right', true),
    paragraph(sayPaperDate(on), 'right', true),
    ...receipt.map((line) => paragraph(line, 'flush')),
  ];
}

/**
 * The letter of an approved measure as it is printed: of several merchants each has a sheet of its own that names no other. Before it is approved, and
 * once it was cancelled, there is nothing to send.
 */
export async function measureLetterOf(id: string): Promise<{ parts: Part[]; name: string; no: string }> {
  const measure = await read<Kept<Measure>>(measureName.collection, id);
  if (!measure) throw new Refused(refuseMeasure('not-found'));
  const { approved, objects, group = '', documentNo = measure.no, state } = measure;
  if (!approved || state === 'cancelled') throw new Refused(refuseMeasure('letter-not-approved'));
  const to = objects.length ? objects.map(({ name }) => name) : [group];
  return {
    parts: to.map((one) => sheetOf(measure, one, approved.on)),
    name: wholeLetter(measure, sayPaperDate).title,
    no: documentNo,
  };
}
