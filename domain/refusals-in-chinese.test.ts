import * as z from 'zod';
import { complaintTable } from './complaint/acts/table';
import { intakeSchema } from './complaint/filing/intake';
import { submitSchema } from './complaint/filing/schema';
import { viewCodeSchema } from './complaint/talk/view-code';
import { errors } from './error-table';
import { feedbackSchema } from './feedback/feedback';
import { officialTable } from './indicator/official/official';
import { fieldErrors } from './field-errors';
import { otherMatterSchema } from './other-matter/other-matter';
import { reportTable } from './report/lifecycle';

const chinese = /[\u4e00-\u9fff]/;
/** Words of a library's own: 'Invalid input: expected string, received number'. */
const english = /[A-Za-z]{3,} [a-z]{2,}/;

test.each(Object.entries(errors))('%s says what is so and what to do', (_, { say, do: ask }) => {
  for (const words of [say, ask]) {
    // What is a parameter whole is worded where it is given.
    if (!/^\{\w+\}$/.test(words)) expect(words).toMatch(chinese);
    expect(words).not.toMatch(english);
  }
});

const acts = [complaintTable, officialTable, reportTable].flatMap((table) =>
  Object.entries(table).map(([command, { asks }]): [string, z.ZodType] => [command, asks as z.ZodType]),
);
const forms: [string, z.ZodType][] = [
  ['filing', submitSchema],
  ['intake', intakeSchema],
  ['view code', viewCodeSchema],
  ['feedback', feedbackSchema],
  ['other matter', otherMatterSchema],
];

/** Of an object each field is one after the other what no form sends. */
function* spoilt(schema: z.ZodType): Generator<unknown> {
  const junk: unknown[] = [
    undefined,
    null,
    0,
    -1,
    1.5,
    NaN,
    '',
    ' ',
    'x',
    '\u202e',
    'x'.repeat(5000),
    [],
    {},
    [null],
    ['x'],
    { a: 1 },
    true,
  ];
  yield* junk;
  const { shape } = schema as { shape?: Record<string, unknown> };
  for (const value of junk) yield Object.fromEntries(Object.keys(shape ?? {}).map((key) => [key, value]));
}

test.each([...forms, ...acts])('%s: whatever is sent, each field is refused in Chinese', (_, schema) => {
  for (const input of spoilt(schema)) {
    const { error } = schema.safeParse(input);
    for (const words of Object.values(error ? fieldErrors(error) : {})) {
      expect(words).toMatch(chinese);
      expect(words).not.toMatch(english);
    }
  }
});
