// Where operators of aggregation end: nothing, the wrong type, out of range. What MongoDB's manual says of each, or a refusal by name.
import type { Emulator } from '../../emulator/emulator';
import { startEmulator } from '../emulator';
import { deployProbe } from './deploy-probe';
import { prober } from './probing';

let emulator: Emulator;
const probe = prober(() => emulator);
beforeAll(async () => {
  emulator = await startEmulator({ functionsDir: await deployProbe(), collections: ['things'] });
  emulator.importData({
    things: [
      { _id: 'a', kind: 'x', n: 1, big: 1234, list: [1, 2, 3, 2], in: { a: 1, b: 1 }, none: null, when: new Date(0) },
      { _id: 'b', kind: 'x', n: 5, in: { b: 2, c: 2 } },
      { _id: 'c', kind: 'x', n: 8, in: null },
      { _id: 'd', kind: 'x', n: 9 },
    ],
  });
});
afterAll(() => emulator.close());

const MISSING = undefined;

/** Over the document `a`: a value, `MISSING` where the field is not there. */
const values: [expression: string, value: unknown][] = [
  [`$.arrayElemAt(['$list', 9])`, MISSING],
  [`$.arrayElemAt(['$list', -9])`, MISSING],
  [`$.arrayElemAt(['$none', 0])`, null],
  [`$.arrayElemAt(['$list', '$none'])`, null],
  [`$.indexOfArray(['$list', 2])`, 1],
  [`$.indexOfArray(['$list', 2, 2])`, 3],
  [`$.indexOfArray(['$list', 1, 1])`, -1],
  [`$.indexOfArray(['$list', 2, 2, 3])`, -1],
  [`$.indexOfArray(['$list', 2, 99])`, -1],
  [`$.indexOfArray(['$list', 2, 3, 1])`, -1],
  [`$.indexOfArray([[{ a: 1 }, { a: 2 }], { a: 2 }])`, 1],
  [`$.indexOfArray(['$none', 1])`, null],
  [`$.indexOfArray(['$missing', 1])`, null],
  [`$.indexOfCP(['abc', 'c', 5])`, -1],
  [`$.indexOfCP(['abc', 'a', 1])`, -1],
  [`$.indexOfCP(['$none', 'a'])`, null],
  [`$.indexOfBytes(['abc', 'b', 0, 1])`, -1],
  [`$.concatArrays([[1], '$none'])`, null],
  [`$.concatArrays([[1], '$missing'])`, null],
  [`$.slice(['$list', 9])`, [1, 2, 3, 2]],
  [`$.slice(['$list', -9])`, [1, 2, 3, 2]],
  [`$.slice(['$list', 0])`, []],
  [`$.slice(['$list', 9, 1])`, []],
  [`$.slice(['$list', -9, 1])`, [1]],
  [`$.slice(['$none', 1])`, null],
  [`$.range([0, 5, 2])`, [0, 2, 4]],
  [`$.range([5, 0, -2])`, [5, 3, 1]],
  [`$.range([5, 0])`, []],
  [`$.reverseArray('$none')`, null],
  [`$.zip({ inputs: [[1, 2], ['a']] })`, [[1, 'a']]],
  [
    `$.zip({ inputs: [[1, 2], ['a']], useLongestLength: true })`,
    [
      [1, 'a'],
      [2, null],
    ],
  ],
  [`$.zip({ inputs: [[1], '$none'] })`, null],
  [`$.filter({ input: '$none', as: 'one', cond: true })`, null],
  [`$.map({ input: '$none', as: 'one', in: 1 })`, null],
  [`$.reduce({ input: '$none', initialValue: 0, in: 1 })`, null],
  [`$.isArray('$none')`, false],
  [`$.objectToArray('$none')`, null],
  [`$.arrayToObject('$none')`, null],
  [`$.arrayToObject([[['k', 1]]])`, { k: 1 }],
  [`$.setDifference([[1, 2, 2, 3], [2]])`, [1, 3]],
  [`$.setDifference(['$none', [2]])`, null],
  [`$.setIntersection([[1, 2], '$none'])`, null],
  [`$.setUnion([[1], '$missing'])`, null],
  [`$.setEquals([[1, 2, 2], [2, 1]])`, true],
  [`$.setIsSubset([[2], '$list'])`, true],
  [`$.allElementsTrue([[]])`, true],
  [`$.allElementsTrue([[1, '']])`, true],
  [`$.allElementsTrue([[1, 0]])`, false],
  [`$.anyElementTrue([[]])`, false],
  [`$.anyElementTrue([['', null]])`, true],
  [`$.and(['', 1])`, true],
  [`$.and([1, null])`, false],
  [`$.and([])`, true],
  [`$.or([])`, false],
  [`$.or(['$missing', 0])`, false],
  [`$.or(['$missing', ''])`, true],
  [`$.not([''])`, false],
  [`$.not(['$missing'])`, true],
  [`$.cond(['', 'yes', 'no'])`, 'yes'],
  [`$.cond(['$missing', 'yes', 'no'])`, 'no'],
  [`$.substr(['abc', 1, -1])`, 'bc'],
  [`$.substr(['abc', 9, 1])`, ''],
  [`$.substr(['abc', 3, 1])`, ''],
  [`$.substr(['$big', 1, 2])`, '23'],
  [`$.substr(['$none', 0, 1])`, ''],
  [`$.substr(['$missing', 0, 1])`, ''],
  [`$.substr(['$when', 0, 4])`, '1970'],
  [`$.substrBytes(['两当', 3, 3])`, '当'],
  [`$.substrBytes(['两当', 3, -1])`, '当'],
  [`$.substrCP(['两当县', 9, 1])`, ''],
  [`$.substrCP(['$none', 0, 1])`, ''],
  [`$.substrCP(['$big', 0, 2])`, '12'],
  [`$.split(['$none', ','])`, null],
  [`$.split(['a,,b', ','])`, ['a', '', 'b']],
  [`$.concat(['a', '$none'])`, null],
  [`$.concat([])`, ''],
  [`$.strcasecmp(['A', 'a'])`, 0],
  [`$.strcasecmp(['$none', 'a'])`, -1],
  [`$.toLower('$missing')`, ''],
  [`$.abs('$none')`, null],
  [`$.ceil('$missing')`, null],
  [`$.floor(-1.5)`, -2],
  [`$.exp('$none')`, null],
  [`$.ln('$none')`, null],
  [`$.log10('$missing')`, null],
  [`$.log([8, '$none'])`, null],
  [`$.log([8, 2])`, 3],
  [`$.pow(['$none', 2])`, null],
  [`$.pow([2, -1])`, 0.5],
  [`$.sqrt('$none')`, null],
  [`$.trunc('$none')`, null],
  [`$.trunc(-7.8)`, -7],
  [`$.add([])`, 0],
  [`$.add([1, '$none'])`, null],
  [`$.add(['$when', 1000])`, '1970-01-01T00:00:01.000Z'],
  [`$.subtract(['$when', '$when'])`, 0],
  [`$.subtract(['$when', '$none'])`, null],
  [`$.subtract(['$missing', 1])`, null],
  [`$.multiply([2, '$none'])`, null],
  [`$.multiply([])`, 1],
  [`$.divide(['$none', 0])`, null],
  [`$.divide([1, '$missing'])`, null],
  [`$.mod(['$none', 2])`, null],
  [`$.mod([-7.5, 2])`, -1.5],
  [`$.mergeObjects(['$none', { a: 1 }, '$missing'])`, { a: 1 }],
  [`$.mergeObjects('$none')`, {}],
  [`$.ifNull(['$none', '$missing'])`, MISSING],
  [`$.sum(['$list', 1])`, 1],
  [`$.sum('$list')`, 8],
  [`$.avg('$none')`, null],
  [`$.min([])`, null],
  [`$.max('$none')`, null],
  [`$.dateToString({ date: '$none', format: '%Y' })`, null],
  [`$.dateToString({ date: '$missing', format: '%Y' })`, null],
  [`$.dateFromString({ dateString: '$none' })`, null],
  [`$.dayOfWeek('$when')`, 5],
  [`$.week('$when')`, 0],
  [`$.isoWeekYear('$when')`, 1970],
  [`$.let({ vars: { m: '$missing' }, in: $.ifNull(['$$m', 'none']) })`, 'none'],
];

const refused: [expression: string, said: string][] = [
  [`$.arrayElemAt(['$n', 0])`, '$arrayElemAt'],
  [`$.arrayElemAt(['$list', 1.5])`, '$arrayElemAt'],
  [`$.indexOfArray(['$n', 0])`, '$indexOfArray'],
  [`$.indexOfArray(['$list', 1, -1])`, '$indexOfArray'],
  [`$.indexOfCP(['abc', 'a', -1])`, '$indexOfCP'],
  [`$.indexOfCP(['abc', '$none'])`, '$indexOfCP'],
  [`$.concatArrays([[1], 2])`, '$concatArrays'],
  [`$.slice(['$list', 0, 0])`, '$slice'],
  [`$.slice(['$list', 0, -1])`, '$slice'],
  [`$.slice(['$n', 1])`, '$slice'],
  [`$.range([0, 5, 0])`, '$range'],
  [`$.range([0, 1.5])`, '$range'],
  [`$.in([1, '$n'])`, '$in'],
  [`$.in([1, '$missing'])`, '$in'],
  [`$.filter({ input: '$n', as: 'one', cond: true })`, '$filter'],
  [`$.map({ input: '$n', as: 'one', in: 1 })`, '$map'],
  [`$.reduce({ input: '$n', initialValue: 0, in: 1 })`, '$reduce'],
  [`$.reverseArray('$n')`, '$reverseArray'],
  [`$.zip({ inputs: [[1], 2] })`, '$zip'],
  [`$.objectToArray('$n')`, '$objectToArray'],
  [`$.arrayToObject([[1]])`, '$arrayToObject'],
  [`$.setEquals(['$none', [1]])`, '$setEquals'],
  [`$.setIsSubset(['$none', [1]])`, '$setIsSubset'],
  [`$.setUnion([[1], 2])`, '$setUnion'],
  [`$.allElementsTrue(['$none'])`, '$allElementsTrue'],
  [`$.anyElementTrue(['$n'])`, '$anyElementTrue'],
  [`$.substr(['abc', -1, 1])`, '$substr'],
  [`$.substrBytes(['abc', -1, 1])`, '$substrBytes'],
  [`$.substrBytes(['两当', 1, 1])`, '$substrBytes'],
  [`$.substrBytes(['两当', 0, 1])`, '$substrBytes'],
  [`$.substrCP(['abc', -1, 1])`, '$substrCP'],
  [`$.substrCP(['abc', 0, -1])`, '$substrCP'],
  [`$.substrCP(['$list', 0, 1])`, 'array to String'],
  [`$.split(['abc', ''])`, '$split'],
  [`$.split(['$n', ','])`, '$split'],
  [`$.concat(['a', 1])`, '$concat'],
  [`$.strLenCP('$none')`, '$strLenCP'],
  [`$.strLenBytes('$n')`, '$strLenBytes'],
  [`$.toUpper('$list')`, 'array to String'],
  [`$.abs('$kind')`, '$abs'],
  [`$.floor('$kind')`, '$floor'],
  [`$.exp('$kind')`, '$exp'],
  [`$.ln(0)`, '$ln'],
  [`$.ln(-1)`, '$ln'],
  [`$.ln('$kind')`, '$ln'],
  [`$.log10(0)`, '$log10'],
  [`$.log([0, 2])`, '$log'],
  [`$.log([8, 1])`, '$log'],
  [`$.pow([0, -1])`, '$pow'],
  [`$.pow(['$kind', 2])`, '$pow'],
  [`$.sqrt(-1)`, '$sqrt'],
  [`$.add(['$when', '$when'])`, '$add'],
  [`$.subtract([1, '$when'])`, '$subtract'],
  [`$.subtract(['$kind', 1])`, '$subtract'],
  [`$.multiply(['$kind', 2])`, '$multiply'],
  [`$.divide([1, 0])`, '$divide'],
  [`$.divide(['$kind', 2])`, '$divide'],
  [`$.mod([1, 0])`, '$mod'],
  [`$.mod(['$kind', 2])`, '$mod'],
  [`$.mergeObjects([{ a: 1 }, 2])`, '$mergeObjects'],
  [`$.year('$kind')`, 'to Date'],
  [`$.dateToString({ date: '$kind', format: '%Y' })`, 'to Date'],
];

test.each(values)('%s', async (expression, value) => {
  const run = `return (await things.aggregate().match({ _id: 'a' }).project({ v: ${expression} }).end()).list[0]`;
  const found = (await probe(run)) as { value?: object };
  expect(found).toEqual({ value: value === MISSING ? { _id: 'a' } : { _id: 'a', v: value } });
});

test.each(refused)('%s is refused by its name', async (expression, said) => {
  const run = `return things.aggregate().match({ _id: 'a' }).project({ v: ${expression} }).end()`;
  expect((await probe(run)).message).toContain(said);
});

/** Groups and stretches. */
const pipelines: [pipeline: string, answer: unknown[]][] = [
  [`.group({ _id: null, all: $.mergeObjects('$in') }).project({ _id: 0 })`, [{ all: { a: 1, b: 2, c: 2 } }]],
  [`.match({ _id: 'd' }).group({ _id: null, all: $.mergeObjects('$in') }).project({ _id: 0 })`, [{ all: {} }]],
  [`.match({ _id: 'd' }).group({ _id: null, v: $.first('$in') }).project({ _id: 0 })`, [{ v: null }]],
  [`.match({ _id: 'd' }).group({ _id: null, v: $.avg('$in'), m: $.max('$in') }).project({ _id: 0 })`, [{ v: null, m: null }]],
  [`.match({ _id: 'd' }).group({ _id: null, v: $.stdDevSamp('$n') }).project({ _id: 0 })`, [{ v: null }]],
  [
    `.bucket({ groupBy: '$n', boundaries: [0, $.sum([2, 3]), 10] })`,
    [
      { _id: 0, count: 1 },
      { _id: 5, count: 3 },
    ],
  ],
  [
    `.bucket({ groupBy: '$n', boundaries: [0, 5], default: 'more' })`,
    [
      { _id: 0, count: 1 },
      { _id: 'more', count: 3 },
    ],
  ],
];
test.each(pipelines)('aggregate()%s', async (pipeline, answer) => {
  expect(await probe(`return (await things.aggregate()${pipeline}.end()).list`)).toEqual({ value: answer });
});

test.each([
  [`.group({ _id: null, all: $.mergeObjects('$n') })`, '$mergeObjects'],
  [`.bucket({ groupBy: '$n', boundaries: [0, '$n'] })`, 'constant'],
  [`.bucket({ groupBy: '$n', boundaries: [0, $.sum(['$n', 1])] })`, 'constant'],
  [`.bucket({ groupBy: '$n', boundaries: [0, 'x'], default: 1 })`, 'same type'],
  [`.bucket({ groupBy: '$n', boundaries: [0, 5], default: 3 })`, 'default'],
  [`.bucketAuto({ groupBy: '$n', buckets: 0 })`, 'buckets'],
])('aggregate()%s is refused', async (pipeline, said) => {
  expect((await probe(`return things.aggregate()${pipeline}.end()`)).message).toContain(said);
});
