import * as z from 'zod';
import { text } from './fields';

/** What may be handed in as evidence (凭证), told before anybody chooses a file. */
export const evidenceLimits = {
  files: 9,
  bytes: 10 * 1024 * 1024,
  types: { 'image/jpeg': '照片', 'image/png': '截图', 'application/pdf': 'PDF' },
} as const;

export type EvidenceType = keyof typeof evidenceLimits.types;

const megabytes = (bytes: number) => `${Math.ceil((bytes / 1024 / 1024) * 10) / 10} MB`;
const typeNames = Object.values(evidenceLimits.types).join('、');

/** One file before it is sent: what it is and how large, never its content. `bytes` in bytes, `sha256` in hex. */
export const evidenceSchema = z.strictObject({
  name: text('文件名', 1, 100),
  type: z.enum(Object.keys(evidenceLimits.types) as [EvidenceType, ...EvidenceType[]], {
    error: `只收${typeNames}；别的文件请拍成照片或者截图。`,
  }),
  bytes: z
    .number({ error: '请重新选择文件。' })
    .int({ error: '请重新选择文件。' })
    .min(1, { error: '这个文件是空的，请重新选择。' })
    .max(evidenceLimits.bytes, {
      error: ({ input }) =>
        `一个文件最多 ${megabytes(evidenceLimits.bytes)}，这个是 ${megabytes(Number(input))}；再大手机信号不好时传不上来，请截取要紧的部分。`,
    }),
  sha256: z.string({ error: '请重新选择文件。' }).regex(/^[0-9a-f]{64}$/, { error: '请重新选择文件。' }),
});

export type Evidence = z.output<typeof evidenceSchema>;

/** The files of one filing; the same content twice is one file. */
export const evidenceListSchema = z
  .array(evidenceSchema, { error: '请重新选择文件。' })
  .max(evidenceLimits.files, {
    error: ({ input }) =>
      `最多 ${evidenceLimits.files} 个文件，现在是 ${(input as unknown[]).length} 个；先交最要紧的，受理以后还可以补。`,
  })
  .transform((files) => files.filter((file, index) => files.findIndex((one) => one.sha256 === file.sha256) === index));
