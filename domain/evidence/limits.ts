import * as z from 'zod';
import { refuse } from '../errors';
import { sayOnPhone, type PhoneRefusal } from '../phone-errors';
import { text } from '../fields';

/** What may be handed in as evidence (凭证), told before anybody chooses a file. */
export const evidenceLimits = {
  /** Files of one filing or one act. */
  files: 9,
  /** Files of one case in all: as many as one reading opens. */
  caseFiles: 50,
  /** Files of one person that were uploaded and are in no case yet. */
  unfiled: 45,
  bytes: 10 * 1024 * 1024,
  types: { 'image/jpeg': '照片', 'image/png': '截图', 'application/pdf': 'PDF' },
} as const;

export type EvidenceType = keyof typeof evidenceLimits.types;

/** How a stored file's name ends; the storage tells a browser its type by it. */
export const extensions: Record<EvidenceType, string> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'application/pdf': 'pdf' };

/** `1.2 MB`, `340 KB`: a size in bytes as a person reads it. */
export function sayBytes(bytes: number): string {
  if (bytes < 1024 * 1024) return `${Math.max(1, Math.round(bytes / 1024))} KB`;
  return `${Math.ceil((bytes / 1024 / 1024) * 10) / 10} MB`;
}

const typeNames = Object.values(evidenceLimits.types).join('、');

/** The limits in one line, before anything is chosen. */
export const limitsInWords = `最多 ${evidenceLimits.files} 个，每个最多 ${sayBytes(evidenceLimits.bytes)}；${typeNames} 都可以。`;

/** A refusal as it stands at a field: what is so and what to do. */
export function inWords(refusal: PhoneRefusal): string {
  const { say, do: then } = sayOnPhone(refusal);
  return say + then;
}

/** More than the limit; `bytes` as it is. */
export const tooLarge = (bytes: number): PhoneRefusal =>
  refuse('evidence-too-large', { params: { most: sayBytes(evidenceLimits.bytes), size: sayBytes(bytes) } });

/** One file before it is sent: what it is and how large (`bytes`), never its content. */
export const evidenceSchema = z.strictObject({
  name: text('文件名', 1, 100),
  type: z.enum(Object.keys(evidenceLimits.types) as [EvidenceType, ...EvidenceType[]], {
    error: `只收${typeNames}；别的文件请拍成照片或者截图。`,
  }),
  bytes: z
    .number({ error: '请重新选择文件。' })
    .int({ error: '请重新选择文件。' })
    .min(1, { error: inWords(refuse('evidence-empty')) })
    .max(evidenceLimits.bytes, { error: ({ input }) => inWords(tooLarge(Number(input))) }),
});

/** Ids of uploaded files, as a filing or an act names them. */
export const filesSchema = z
  .array(z.string({ error: '请重新选择文件。' }).regex(/^[\w-]{1,64}$/, { error: '请重新选择文件。' }), {
    error: '请重新选择文件。',
  })
  .max(evidenceLimits.files, {
    error: ({ input }) =>
      `最多 ${evidenceLimits.files} 个文件，现在是 ${(input as unknown[]).length} 个；先交最要紧的，受理以后还可以补。`,
  })
  .transform((files) => [...new Set(files)])
  .optional();

/** The files that an input names; those of a bad input are nobody's, and the rule refuses it. */
export function filesIn(input: unknown): string[] {
  return filesSchema.safeParse((input as { files?: unknown } | undefined)?.files).data ?? [];
}
