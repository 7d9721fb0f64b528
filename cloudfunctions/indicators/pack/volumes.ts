import { county } from '@config/county';
import { lacksInOrder, lacksOf, type Lack } from '@domain/assessment/pack/lacks';
import {
  hashTable,
  indexTable,
  manifestOf,
  pagesOfPack,
  readingPage,
  type AbsentFile,
  type PackFile,
} from '@domain/assessment/pack/manifest';
import type { PackBasis } from '@domain/assessment/pack/basis';
import { itemSheet } from '@domain/assessment/pack/items';
import { pathOf } from '@domain/assessment/pack/names';
import { volumeBytes, type Pack, type PackVolume } from '@domain/assessment/pack/pack';
import { printed, type Printed } from '@domain/assessment/pack/table';
import { definitionTable, lackTable, officialTable } from '@domain/assessment/pack/tables';
import type { PackProof } from '@domain/assessment/pack/proofs';
import { sayFullDate } from '@domain/civil-date';
import { sayPeriod } from '@domain/indicator/official/words';
import { measures } from '@domain/indicator/measures';
import { items, type ItemKey } from '@domain/indicator/scores';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { version as program } from '../../../package.json';
import { DATA_VERSION } from '../../collections';
import { canonical, sha256 } from '../../kernel/hash';
import { writeParts } from '../../kernel/parts';
import { writePrinted } from '../../kernel/sheets/printed';
import { SAME_TIME } from '../../kernel/sheets/xlsx';
import {
  bytesAt,
  bytesOf,
  collection,
  filesMade,
  indexedFiles,
  keepBytes,
  sweepAt,
  type IndexedFile,
  type MadeFile,
} from './rows';

/** Files of one document of the index. */
const LINES = 100;

/** Files in the order of their paths, each in the volume that still has room for it. */
function inVolumes(found: readonly { file: MadeFile; lies: string }[]): IndexedFile[] {
  const named = found
    .map(({ file: { n, extension, source: _s, sum: _m, ...file }, lies }) => {
      const path = pathOf({ ...file, n, extension });
      return { ...file, path, lies };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  let volume = 1;
  let used = 0;
  return named.map((file) => {
    if (used > 0 && used + file.bytes > volumeBytes) {
      volume += 1;
      used = 0;
    }
    used += file.bytes;
    return { ...file, volume };
  });
}

/** What stands in the lists beside what the figures say: cases that changed while the pack was made. */
function ofSums(basis: PackBasis, made: readonly MadeFile[]): Lack[] {
  const sums = made.flatMap(({ sum }) => sum ?? []).filter(({ of }) => of !== 'register');
  return [...new Set(sums.map(({ of }) => of))].flatMap((of): Lack[] => {
    const mine = sums.filter((one) => one.of === of);
    const total = (what: 'n' | 'd') => mine.reduce((all, one) => all + one[what], 0);
    const { n, d } = basis.own[of as keyof typeof measures] ?? { n: 0, d: 0 };
    if (total('n') === n && total('d') === d) return [];
    const { name } = measures[of as keyof typeof measures];
    const what = `${name}清单合计 ${total('n')} / ${total('d')}，和指标数 ${n} / ${d} 不一致`;
    return [{ item: '00', what, act: '做材料包的时候案件又有变化：请重新做一份。' }];
  });
}

const ofAbsent = (absent: readonly AbsentFile[]): Lack[] =>
  absent.map(({ item, title, on, why }) => ({ item, what: `${title}（${sayFullDate(on)}）：${why}`, act: '请重新附上这一份。' }));

/** Bare of where its bytes lie. */
const shown = ({ lies: _l, ...file }: IndexedFile): PackFile => file;

async function foundFiles(pack: Pack) {
  const rows = await filesMade(pack._id);
  const found = rows.flatMap(({ line, path }) =>
    'file' in line ? [{ file: line.file, lies: line.file.source ?? path ?? '' }] : [],
  );
  return { found, absent: rows.flatMap(({ line }) => ('absent' in line ? [line.absent] : [])) };
}

/** Index, missing proofs, hashes, manifest and the page that is read without a program for sheets: made last, of everything else. */
export async function keepIndex(pack: Pack, basis: PackBasis, proofs: readonly PackProof[]): Promise<void> {
  const { found, absent } = await foundFiles(pack);
  const made = found.map(({ file }) => file);
  const lacks = lacksInOrder([...lacksOf(basis), ...ofSums(basis, made), ...ofAbsent(absent)]);
  const lacking = printed(lackTable(basis, lacks));
  const indexed = inVolumes(found);
  const files = indexed.map(shown);
  const volumes = Math.max(1, ...files.map(({ volume }) => volume));
  const cases = made.reduce((sum, { sum: of }) => sum + (of?.of === 'register' ? of.rows : 0), 0);
  const versions = { program, data: DATA_VERSION };
  const index = printed(indexTable(basis, files, absent));
  const keys = Object.keys(items) as ItemKey[];
  const sheets: Printed[] = [
    lacking,
    ...keys.map((key) => printed(itemSheet(basis, key))),
    ...[definitionTable(basis), officialTable(basis, proofs)].map(printed),
  ];
  const hashes = printed(hashTable(basis, files, versions));
  const manifest = strToU8(
    `${JSON.stringify(manifestOf(basis, files, absent, { versions, volumes, missing: lacks.length, cases }), null, 1)}\n`,
  );
  const general = { item: '00', unit: county.bureau, on: pack.asOf };
  const own: [string, Uint8Array][] = [
    ['目录（先打开这一份）.html', strToU8(readingPage(index, files, sheets, basis))],
    ['manifest.json', manifest],
    [pathOf({ ...general, n: 1, title: '目录', pages: index.pages.length, extension: 'xlsx' }), writePrinted(index)],
    [pathOf({ ...general, n: 4, title: '还缺的佐证', pages: lacking.pages.length, extension: 'xlsx' }), writePrinted(lacking)],
    [
      pathOf({ ...general, n: 5, title: '文件清单和校验值', pages: hashes.pages.length, extension: 'xlsx' }),
      writePrinted(hashes),
    ],
  ];
  for (const [no, [path, bytes]] of own.entries())
    await keepBytes(pack, { part: 'own', no, extension: path.split('.').at(-1)! }, bytes, { path });
  await writeParts({ collection, of: pack._id, part: 'index', sweepAt: sweepAt(pack) }, indexed, LINES);
  const about = {
    own: own.map(([path]) => path),
    volumes,
    missing: lacks.length,
    cases,
    pages: pagesOfPack(files),
    manifest: sha256(manifest),
  };
  await writeParts({ collection, of: pack._id, part: 'about', sweepAt: sweepAt(pack) }, [about], 1);
}

/** What of the index the volumes and the end go by. */
export interface AboutPack {
  own: string[];
  volumes: number;
  missing: number;
  cases: number;
  pages: number;
  manifest: string;
}

const packed = /\.(jpg|png|pdf|xlsx)$/;

/** One volume: its files as they were, in their order, at no time and by nobody. */
export async function keepVolume(pack: Pack, no: number, { own, volumes }: AboutPack): Promise<PackVolume> {
  const files = (await indexedFiles(pack._id)).filter(({ volume }) => volume === no);
  const parts: Zippable = {};
  const put = (path: string, bytes: Uint8Array) => {
    parts[path] = [bytes, { level: packed.test(path) ? 0 : 6, mtime: SAME_TIME }];
  };
  if (no === 1) for (const [at, path] of own.entries()) put(path, await bytesOf(pack._id, 'own', at));
  for (const { path, lies, sha256: sum, bytes: size } of files) {
    const bytes = await bytesAt(lies, size);
    if (!bytes || sha256(bytes) !== sum) throw new Error(`a file of a pack is not what it was: ${path}`);
    put(path, bytes);
  }
  const zip = zipSync(parts);
  const period = { from: pack.from, to: pack.to };
  const name = `${county.name} 24至26项佐证材料 ${sayPeriod(period)} 截至${pack.asOf} 第${no}卷共${volumes}卷.zip`;
  const volume: PackVolume = { no, name, bytes: zip.length, sha256: sha256(zip), files: Object.keys(parts).length };
  await keepBytes(pack, { part: 'volume', no, extension: 'zip' }, zip, volume);
  return volume;
}

/** The basis as it was read at the beginning. */
export async function keepBasis(pack: Pack, basis: PackBasis): Promise<void> {
  const bytes = strToU8(canonical(basis));
  await keepBytes(pack, { part: 'basis', no: 0, extension: 'json' }, bytes, { bytes: bytes.length });
}

/** What {@link keepBasis} kept. */
export const basisKept = async (pack: Pack): Promise<PackBasis> =>
  JSON.parse((await bytesOf(pack._id, 'basis', 0)).toString('utf8')) as PackBasis;
