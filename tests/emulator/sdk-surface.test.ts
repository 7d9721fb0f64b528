// Every name that the installed wx-server-sdk offers, taken from the SDK itself: each is answered as MongoDB answers, refused by its name, or
// never leaves the function. A newer SDK with one name more fails here.
import type { Emulator } from '../../emulator/emulator';
import { prober } from './probing';
import { startProbe } from './start-probe';

let emulator: Emulator;
const probe = prober(() => emulator);
const things = [
  { _id: 'a', n: 1, s: 'abc', list: [1, 2], yes: true, when: new Date('2026-11-24T17:30:15.250Z'), o: { x: 1 } },
  { _id: 'b', n: 5, s: 'Bc', list: [], yes: false, o: null },
];
beforeAll(async () => void ({ emulator } = await startProbe([], { collections: ['things', 'others'] })));
afterAll(() => emulator.close());
beforeEach(() => emulator.importData({ things, others: [{ _id: 'x', n: 1, name: '甲' }] }));

/** Names of an object and of what it inherits, without its private parts. */
const names = async (of: string) => {
  const walk = `const found = new Set(); let at = ${of};
    while (at && at !== Object.prototype && at !== Function.prototype) {
      for (const name of Object.getOwnPropertyNames(at)) found.add(name);
      at = Object.getPrototypeOf(at);
    }
    return [...found].filter((name) => !name.startsWith('_') && name !== 'constructor').sort()`;
  return (await probe(walk)).value as string[];
};

const refused = (what: string) => `EMULATOR: ${what} is not emulated`;

/** `where(…)` of each command, and the ids it finds. */
const queries: Record<string, [condition: string, found: string | { refused: string }]> = {
  eq: ['{ n: _.eq(5) }', 'b'],
  neq: ['{ n: _.neq(5) }', 'a'],
  lt: ['{ n: _.lt(5) }', 'a'],
  lte: ['{ n: _.lte(5) }', 'a b'],
  gt: ['{ n: _.gt(1) }', 'b'],
  gte: ['{ n: _.gte(1) }', 'a b'],
  in: ['{ n: _.in([1, 7]) }', 'a'],
  nin: ['{ n: _.nin([1, 7]) }', 'b'],
  all: ['{ list: _.all([1, 2]) }', 'a'],
  elemMatch: ['{ list: _.elemMatch(_.gt(1)) }', 'a'],
  exists: ['{ when: _.exists(false) }', 'b'],
  size: ['{ list: _.size(0) }', 'b'],
  mod: ['{ n: _.mod(4, 1) }', 'a b'],
  and: ['{ n: _.and(_.gt(0), _.lt(2)) }', 'a'],
  or: ['_.or([{ n: 5 }, { s: "abc" }])', 'a b'],
  nor: ['_.nor([{ n: 5 }, { n: 6 }])', 'a'],
  not: ['{ n: _.not(_.gt(1)) }', 'a'],
  expr: ['_.expr($.gt(["$n", 1]))', 'b'],
  geoNear: ['{ n: _.geoNear({ geometry: new db.Geo.Point(1, 2), maxDistance: 5 }) }', { refused: 'query operator $nearSphere' }],
  geoWithin: ['{ n: _.geoWithin({ geometry: new db.Geo.Point(1, 2) }) }', { refused: 'query operator $geoWithin' }],
  geoIntersects: ['{ n: _.geoIntersects({ geometry: new db.Geo.Point(1, 2) }) }', { refused: 'query operator $geoIntersects' }],
  jsonSchema: ['_.jsonSchema({ required: ["n"] })', { refused: 'query operator $jsonSchema' }],
  text: ['_.text({ search: "a" })', { refused: 'query operator $search' }],
};

/** `update` of document a by each command, and what is left of it. */
const updates: Record<string, [data: string, left: object]> = {
  set: ['{ o: _.set({ y: 2 }) }', { o: { y: 2 } }],
  remove: ['{ o: _.remove() }', { n: 1 }],
  inc: ['{ n: _.inc(2) }', { n: 3 }],
  mul: ['{ n: _.mul(4) }', { n: 4 }],
  min: ['{ n: _.min(-1) }', { n: -1 }],
  max: ['{ n: _.max(9) }', { n: 9 }],
  bit: ['{ n: _.bit({ or: 6 }) }', { n: 7 }],
  rename: ['{ n: _.rename("m") }', { m: 1 }],
  push: ['{ list: _.push([3]) }', { list: [1, 2, 3] }],
  pop: ['{ list: _.pop() }', { list: [1] }],
  shift: ['{ list: _.shift() }', { list: [2] }],
  unshift: ['{ list: _.unshift([0]) }', { list: [0, 1, 2] }],
  pull: ['{ list: _.pull(1) }', { list: [2] }],
  pullAll: ['{ list: _.pullAll([1, 2]) }', { list: [] }],
  addToSet: ['{ list: _.addToSet(2) }', { list: [1, 2] }],
};

/** An expression of each operator on document a, and its value. */
const expressions: Record<string, [expression: string, value: unknown]> = {
  abs: ['$.abs(-2)', 2],
  add: ['$.add(["$n", 2])', 3],
  ceil: ['$.ceil(1.2)', 2],
  divide: ['$.divide([9, 2])', 4.5],
  exp: ['$.exp(0)', 1],
  floor: ['$.floor(1.8)', 1],
  ln: ['$.ln(1)', 0],
  log: ['$.log([8, 2])', 3],
  log10: ['$.log10(1000)', 3],
  mod: ['$.mod([7, 4])', 3],
  multiply: ['$.multiply(["$n", 3])', 3],
  pow: ['$.pow([2, 5])', 32],
  sqrt: ['$.sqrt(9)', 3],
  subtract: ['$.subtract([5, "$n"])', 4],
  trunc: ['$.trunc(-1.9)', -1],
  arrayElemAt: ['$.arrayElemAt(["$list", 1])', 2],
  arrayToObject: ['$.arrayToObject([[["k", 1]]])', { k: 1 }],
  concatArrays: ['$.concatArrays(["$list", [3]])', [1, 2, 3]],
  filter: ['$.filter({ input: "$list", as: "one", cond: $.gt(["$$one", 1]) })', [2]],
  in: ['$.in([2, "$list"])', true],
  indexOfArray: ['$.indexOfArray(["$list", 2])', 1],
  isArray: ['$.isArray("$list")', true],
  map: ['$.map({ input: "$list", as: "one", in: $.add(["$$one", 1]) })', [2, 3]],
  range: ['$.range([0, 3])', [0, 1, 2]],
  reduce: ['$.reduce({ input: "$list", initialValue: 0, in: $.add(["$$value", "$$this"]) })', 3],
  reverseArray: ['$.reverseArray("$list")', [2, 1]],
  size: ['$.size("$list")', 2],
  slice: ['$.slice(["$list", 1])', [1]],
  zip: [
    '$.zip({ inputs: ["$list", ["x", "y"]] })',
    [
      [1, 'x'],
      [2, 'y'],
    ],
  ],
  and: ['$.and(["$yes", true])', true],
  not: ['$.not("$yes")', false],
  or: ['$.or(["$yes", false])', true],
  cmp: ['$.cmp(["$n", 2])', -1],
  eq: ['$.eq(["$n", 1])', true],
  gt: ['$.gt(["$n", 1])', false],
  gte: ['$.gte(["$n", 1])', true],
  lt: ['$.lt(["$n", 1])', false],
  lte: ['$.lte(["$n", 1])', true],
  neq: ['$.neq(["$n", 1])', false],
  cond: ['$.cond(["$yes", "j", "n"])', 'j'],
  ifNull: ['$.ifNull(["$none", 7])', 7],
  switch: ['$.switch({ branches: [{ case: $.eq(["$n", 1]), then: "one" }], default: "other" })', 'one'],
  dateFromParts: ['$.dateFromParts({ year: 2026, month: 11, day: 3 })', '2026-11-03T00:00:00.000Z'],
  dateFromString: ['$.dateFromString({ dateString: "2026-11-03T00:00:00Z" })', '2026-11-03T00:00:00.000Z'],
  dayOfMonth: ['$.dayOfMonth("$when")', 24],
  dayOfWeek: ['$.dayOfWeek("$when")', 3],
  dayOfYear: ['$.dayOfYear("$when")', 328],
  isoDayOfWeek: ['$.isoDayOfWeek("$when")', 2],
  isoWeek: ['$.isoWeek("$when")', 48],
  isoWeekYear: ['$.isoWeekYear("$when")', 2026],
  millisecond: ['$.millisecond("$when")', 250],
  minute: ['$.minute("$when")', 30],
  month: ['$.month("$when")', 11],
  second: ['$.second("$when")', 15],
  hour: ['$.hour("$when")', 17],
  week: ['$.week("$when")', 47],
  year: ['$.year("$when")', 2026],
  literal: ['$.literal("$n")', '$n'],
  mergeObjects: ['$.mergeObjects(["$o", { y: 2 }])', { x: 1, y: 2 }],
  objectToArray: ['$.objectToArray("$o")', [{ k: 'x', v: 1 }]],
  allElementsTrue: ['$.allElementsTrue([["$yes", 1]])', true],
  anyElementTrue: ['$.anyElementTrue([[0, "$yes"]])', true],
  setDifference: ['$.setDifference([[1, 2], [2]])', [1]],
  setEquals: ['$.setEquals([[1, 2], [2, 1]])', true],
  setIntersection: ['$.setIntersection([[1, 2], [2]])', [2]],
  setIsSubset: ['$.setIsSubset([[2], [1, 2]])', true],
  setUnion: ['$.size($.setUnion([[1, 2], [2, 3]]))', 3],
  concat: ['$.concat(["$s", "d"])', 'abcd'],
  dateToString: ['$.dateToString({ date: "$when", format: "%Y-%m-%d", timezone: "+0800" })', '2026-11-25'],
  indexOfBytes: ['$.indexOfBytes(["$s", "c"])', 2],
  indexOfCP: ['$.indexOfCP(["两当县", "县"])', 2],
  split: ['$.split(["a-b", "-"])', ['a', 'b']],
  strLenBytes: ['$.strLenBytes("两")', 3],
  strLenCP: ['$.strLenCP("两")', 1],
  strcasecmp: ['$.strcasecmp(["$s", "ABC"])', 0],
  substr: ['$.substr(["$s", 1, 1])', 'b'],
  substrBytes: ['$.substrBytes(["$s", 0, 2])', 'ab'],
  substrCP: ['$.substrCP(["两当县", 1, 1])', '当'],
  toLower: ['$.toLower("Bc")', 'bc'],
  toUpper: ['$.toUpper("$s")', 'ABC'],
  let: ['$.let({ vars: { v: 2 }, in: $.multiply(["$$v", "$n"]) })', 2],
  avg: ['$.avg([1, 3])', 2],
  max: ['$.max([1, 3])', 3],
  min: ['$.min([1, 3])', 1],
  stdDevPop: ['$.stdDevPop([1, 3])', 1],
  sum: ['$.sum([1, 3])', 4],
  meta: ['$.meta("textScore")', { refused: 'aggregation operator $meta' }],
};

/** What only a group knows, over both documents in their order. */
const accumulators: Record<string, [expression: string, value: unknown]> = {
  first: ['$.first("$n")', 1],
  last: ['$.last("$n")', 5],
  push: ['$.push("$n")', [1, 5]],
  addToSet: ['$.addToSet("$none")', []],
  stdDevSamp: ['$.stdDevSamp("$n")', Math.sqrt(8)],
};

/** A pipeline with each stage, and how many documents come out; what the SDK itself does not send is `unsent`. */
const stages: Record<string, [stage: string, count: number | { refused: string } | 'unsent']> = {
  addFields: ['.addFields({ m: "$n" })', 2],
  bucket: ['.bucket({ groupBy: "$n", boundaries: [0, 3, 9] })', 2],
  bucketAuto: ['.bucketAuto({ groupBy: "$n", buckets: 1 })', 1],
  count: ['.count("many")', 1],
  group: ['.group({ _id: null })', 1],
  limit: ['.limit(1)', 1],
  lookup: ['.lookup({ from: "others", localField: "n", foreignField: "n", as: "o" }).match({ "o.name": "甲" })', 1],
  match: ['.match({ n: 5 })', 1],
  project: ['.project({ n: 1 })', 2],
  replaceRoot: ['.replaceRoot({ newRoot: { m: "$n" } })', 2],
  sample: ['.sample({ size: 1 })', 1],
  skip: ['.skip(1)', 1],
  sort: ['.sort({ n: -1 })', 2],
  sortByCount: ['.sortByCount("$s")', 2],
  unwind: ['.unwind("$list")', 2],
  geoNear: ['.geoNear({ near: new db.Geo.Point(1, 2), distanceField: "d" })', { refused: 'aggregation stage $geoNear' }],
  collStats: ['.collStats({})', 'unsent'],
  facet: ['.facet({ all: [] })', 'unsent'],
  graphLookup: ['.graphLookup({})', 'unsent'],
  indexStats: ['.indexStats()', 'unsent'],
  out: ['.out("others")', 'unsent'],
  redact: ['.redact("$$KEEP")', 'unsent'],
};

test('the tables below name what the SDK offers, all of it and nothing else', async () => {
  const projections = ['aggregate', 'project'];
  expect(await names('db.command')).toEqual([...Object.keys(queries), ...Object.keys(updates), ...projections].sort());
  const grouped = Object.keys(accumulators);
  expect(await names('db.command.aggregate')).toEqual([...Object.keys(expressions), ...grouped, 'pipeline'].sort());
  expect(await names('things.aggregate()')).toEqual(
    [...Object.keys(stages), 'collectionName', 'database', 'end', 'pushStage'].sort(),
  );
});

test.each(Object.entries(queries))('query command %s', async (_name, [condition, found]) => {
  const told = await probe(`return (await things.where(${condition}).get()).data.map(({ _id }) => _id).sort().join(' ')`);
  if (typeof found === 'string') expect(told).toEqual({ value: found });
  else expect(told.message).toContain(refused(found.refused));
});

test.each(Object.entries(updates))('update command %s', async (_name, [data, left]) => {
  expect((await probe(`return (await things.doc('a').update({ data: ${data} })).stats.updated`)).message).toBeUndefined();
  const [after] = emulator.exportData().things!;
  expect(after).toMatchObject(left);
});

test.each(Object.entries(expressions))('expression %s', async (_name, [expression, value]) => {
  const run = `return (await things.aggregate().match({ _id: 'a' }).project({ is: ${expression} }).end()).list[0].is`;
  const told = await probe(run);
  const wanted = value as { refused?: string };
  if (wanted.refused) expect(told.message).toContain(refused(wanted.refused));
  else expect(told).toEqual({ value });
});

test.each(Object.entries(accumulators))('group by %s', async (_name, [expression, value]) => {
  const run = `return (await things.aggregate().sort({ _id: 1 }).group({ _id: null, is: ${expression} }).end()).list[0].is`;
  expect(await probe(run)).toEqual({ value });
});

test.each(Object.entries(stages))('stage %s', async (_name, [stage, count]) => {
  const told = await probe(`return (await things.aggregate()${stage}.end()).list.length`);
  if (typeof count === 'number') expect(told).toEqual({ value: count });
  // The SDK has the name and no way to send it: nothing reaches the cloud.
  else if (count === 'unsent') expect(told.message).toBe('this._aggregate[stage] is not a function');
  else expect(told.message).toContain(refused(count.refused));
});

test.each([
  ['2021-01-01', [0, 53, 2020, 1]],
  ['2023-01-01', [1, 52, 2022, 1]],
  ['2024-12-30', [52, 1, 2025, 365]],
  ['2026-01-03', [0, 1, 2026, 3]],
  ['2026-12-31', [52, 53, 2026, 365]],
])('the weeks of %s are those of MongoDB', async (day, value) => {
  const at = `$.dateFromString({ dateString: '${day}T00:00:00Z' })`;
  const is = `[$.week(${at}), $.isoWeek(${at}), $.isoWeekYear(${at}), $.dayOfYear(${at})]`;
  expect(await probe(`return (await things.aggregate().limit(1).project({ is: ${is} }).end()).list[0].is`)).toEqual({ value });
});

/** What is done with a collection, a query and a document; `local` names only shape what is sent later. */
const handles: [of: string, local: string, sends: string][] = [
  ['db', 'Geo RegExp command collection config serverDate cloud', 'createCollection runTransaction startTransaction'],
  [
    'db.collection("things")',
    'aggregate collectionName database doc field limit orderBy skip where',
    'add count get remove update',
  ],
  ['db.collection("things").where({})', 'collectionName database field limit orderBy skip where', 'count get remove update'],
  ['db.collection("things").doc("a")', 'collection database field', 'get remove set update'],
  ['db.Geo', 'LineString MultiLineString MultiPoint MultiPolygon Point Polygon', ''],
  ['db.command.project', 'elemMatch slice', ''],
];
const words = (text: string) => text.split(' ').filter(Boolean);

test.each(handles)('%s offers nothing that is not tried', async (of, local, sends) => {
  expect(await names(of)).toEqual([...words(local), ...words(sends)].sort());
});

/** One call of everything that sends, and what comes back of it. */
const calls: [call: string, answer: unknown][] = [
  ['(await things.add({ data: { _id: "c" } }))._id', 'c'],
  ['(await things.get()).data.length', 2],
  ['(await things.count()).total', 2],
  ['(await things.where({ n: 5 }).update({ data: { n: 6 } })).stats', { updated: 1 }],
  ['(await things.where({ n: 5 }).remove()).stats', { removed: 1 }],
  ['(await things.doc("a").set({ data: { n: 2 } })).stats', { updated: 1, created: 0 }],
  ['(await things.doc("a").field({ list: db.command.project.slice(1) }).get()).data.list', [1]],
  ['(await things.doc("a").field({ list: db.command.project.elemMatch({ $gt: 1 }) }).get()).data.list', [2]],
  ['(await things.doc("a").remove()).stats', { removed: 1 }],
  ['(await things.where({ s: db.RegExp({ regexp: "^b", options: "i" }) }).count()).total', 1],
  ['(await db.createCollection("made")).errMsg', 'createCollection:ok'],
  ['await db.runTransaction(async (tx) => (await tx.collection("things").doc("a").get()).data.n)', 1],
];
test.each(calls)('%s', async (call, value) => {
  expect(await probe(`return ${call}`)).toEqual({ value });
});

test('what the cloud offers beside the database is answered or refused by its name', async () => {
  const local = 'Cloud DYNAMIC_CURRENT_ENV createNewInstance getWXContext init logger registerService updateConfig version';
  const answered = 'callFunction database deleteFile downloadFile getTempFileURL openapi uploadFile';
  const elsewhere = 'ai callOpenAPI cloudPay getCloudCallSign getOpenData getVoIPSign signature';
  expect(await names('cloud')).toEqual([...words(local), ...words(answered), ...words(elsewhere)].sort());
  for (const [call, what] of [
    ['cloud.callOpenAPI({ api: "x", data: {} })', 'action wx.api'],
    ['cloud.cloudPay.unifiedOrder({})', 'action wx.wxPayApi'],
    ['cloud.getCloudCallSign({})', 'openapi GetCloudCallSign'],
    ['cloud.getOpenData({ list: ["x"] })', 'openapi ApiGetOpenDataByCloudId'],
    ['cloud.getVoIPSign({ groupId: "g", nonce: "n", timestamp: 1 })', 'openapi ApiVoipSign'],
    [
      'cloud.openapi.security.imgSecCheck({ media: { contentType: "image/png", value: Buffer.from("a") } })',
      'openapi security.imgSecCheck',
    ],
  ]) {
    expect((await probe(`return ${call}`)).message).toContain(refused(what!));
  }
});
