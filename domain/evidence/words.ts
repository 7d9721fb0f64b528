import type { EvidenceType } from './limits';

/** `图片 2 张、PDF 1 个`; nothing for none. */
export function sayFiles(files: readonly { type: EvidenceType }[]): string {
  const pdfs = files.filter(({ type }) => type === 'application/pdf').length;
  const pictures = files.length - pdfs;
  return [...(pictures ? [`图片 ${pictures} 张`] : []), ...(pdfs ? [`PDF ${pdfs} 个`] : [])].join('、');
}
