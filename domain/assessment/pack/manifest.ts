import { edition } from '../framework/edition';
import { county } from '@config/county';
import { sayBytes } from '../../evidence/limits';
import { sayPeriod } from '../../indicator/official/words';
import type { PackBasis } from './basis';
import { inHtml, pageOf, pagesOf } from './html';
import { packTitle } from './tables';
import { volumeBytes } from './pack';
import { dayColumn, type Column, type Printed, type Table } from './table';

/** One file of the pack, as its index and its manifest have it. */
export interface PackFile {
  path: string;
  item: string;
  title: string;
  unit: string;
  on: string;
  /** Absent where nobody could count them. */
  pages?: number;
  bytes: number;
  /** In hex, of the file as it lies in the pack. */
  sha256: string;
  proves: string;
  by?: string;
  /** A paper of the outside world, beside the tables the program made. */
  proof?: true;
  outside?: true;
  /** The same sheet as a page of the web: it has no pages of its own. */
  twin?: true;
  volume: number;
}

/** A proof that is named in the ledgers and could not be put in. */
export interface AbsentFile {
  item: string;
  title: string;
  on: string;
  sha256: string;
  why: string;
}

/** Which edition of everything the pack rests on. */
export interface PackVersions {
  program: string;
  data: number;
}

const indexColumns: readonly Column[] = [
  { label: '页码', width: 10 },
  { label: '指标号', width: 8 },
  { label: '材料', width: 34 },
  { label: '形成单位', width: 18 },
  dayColumn('日期'),
  { label: '在时段里', width: 8 },
  { label: '页数', width: 7 },
  { label: '证明什么', width: 30 },
  { label: '经手', width: 10 },
  { label: '盖章', width: 6 },
  { label: '保密检查', width: 8 },
  { label: '卷', width: 5 },
];

/** Pages of files that are counted on, one after the other from 1; a file nobody could count stands as one and says so. */
function numbered(files: readonly PackFile[]): { file: PackFile; from: number; to: number }[] {
  let next = 1;
  return files
    .filter(({ twin }) => !twin)
    .map((file) => {
      const from = next;
      next += file.pages ?? 1;
      return { file, from, to: next - 1 };
    });
}

/** All pages of it, as far as they could be counted. */
export const pagesOfPack = (files: readonly PackFile[]): number => numbered(files).at(-1)?.to ?? 0;

/** What a paper proves, the first of many places; the ledgers name it at each of them. */
function sayProves(proves: string): string {
  const all = proves.split('；');
  return all.length > 3 ? `${all.slice(0, 2).join('；')}等 ${all.length} 处，见台账` : proves;
}

/** 目录: every paper with the pages on which it lies; seal and secrecy are looked at by a person, with a pen. Pure. */
export function indexTable(basis: PackBasis, files: readonly PackFile[], absent: readonly AbsentFile[]): Table {
  const uncounted = files.filter(({ pages, twin }) => !twin && pages === undefined).length;
  return {
    title: `目录：${packTitle(basis)}`,
    notes: [
      `${county.bureau}。${county.name}内部测算，按 ${edition.version}版；评估对象为${county.city}（推定）。截至 ${basis.asOf}。`,
      `页码是材料按目录顺序连着数的；表格有一份同名的网页（.html），不用表格软件也能看。${uncounted ? `有 ${uncounted} 份 PDF 数不出页数，先按 1 页，请核对。` : ''}盖章、保密检查由人看过以后打勾。`,
      ...(absent.length ? [`有 ${absent.length} 份登记过的佐证没有取到，没有放进来，见《还缺的佐证》。`] : []),
    ],
    columns: indexColumns,
    rows: numbered(files).map(({ file, from, to }) => [
      from === to ? String(from) : `${from}–${to}`,
      file.item === '00' ? '全部' : file.item,
      nameIn(file.path),
      ...[
        file.unit,
        file.on,
        file.proof ? (file.outside ? '不在' : '在') : '—',
        file.pages === undefined ? '待核' : String(file.pages),
      ],
      ...[sayProves(file.proves), file.by ?? '', '□', '□', String(file.volume)],
    ]),
  };
}

const nameIn = (path: string) => path.split('/').slice(-1)[0] ?? path;

/** What one reads without a sheet program: the index, each row opening its file, what is missing, and the sheets that are short. Pure. */
export function readingPage(index: Printed, files: readonly PackFile[], sheets: readonly Printed[], basis: PackBasis): string {
  const paths = new Map(files.filter(({ twin }) => !twin).map(({ path }) => [nameIn(path), path]));
  const twins = new Map(files.filter(({ twin }) => twin).map(({ path }) => [path.replace(/\.html$/, ''), path]));
  const opens = (text: string, column: number) => {
    const path = column === 2 ? paths.get(text) : undefined;
    if (!path) return inHtml(text);
    const target = twins.get(path.replace(/\.xlsx$/, '')) ?? path;
    const way = target.split('/').map(encodeURIComponent).join('/');
    return `<a href="${way}">${inHtml(text)}</a>`;
  };
  return pageOf(packTitle(basis), pagesOf(index, opens) + sheets.map((sheet) => pagesOf(sheet)).join(''));
}

/** 清单: the hash of every file, as a sheet; the same stands in manifest.json. Pure. */
export const hashTable = (basis: PackBasis, files: readonly PackFile[], { program, data }: PackVersions): Table => ({
  title: '文件清单和校验值',
  notes: [
    `指标体系 ${edition.version}版（${edition.source}，${edition.copiedOn} 抄录）；程序 ${program} 版，数据第 ${data} 版；截至 ${basis.asOf}。`,
    `校验值是 SHA-256：文件改过一个字，校验值就不一样。目录、这份清单、阅读版和 manifest.json 不在这张表里。一卷最多 ${sayBytes(volumeBytes)}，放不下的在下一卷。`,
  ],
  columns: [
    { label: '卷', width: 5 },
    { label: '文件', width: 56 },
    dayColumn('日期'),
    { label: '页数', width: 8 },
    { label: '大小（字节）', width: 12 },
    { label: 'SHA-256', width: 40 },
  ],
  rows: files.map(({ volume, path, on, pages, bytes, sha256, twin }) => [
    ...[String(volume), path, on, twin ? '同表格' : pages === undefined ? '待核' : String(pages), String(bytes), sha256],
  ]),
});

/** manifest.json: what a program holds the files against. Pure. */
export const manifestOf = (
  basis: PackBasis,
  files: readonly PackFile[],
  absent: readonly AbsentFile[],
  { versions, volumes, missing, cases }: { versions: PackVersions; volumes: number; missing: number; cases: number },
) => ({
  title: packTitle(basis),
  county: county.code,
  assessed: county.cityCode,
  period: { ...basis.period, said: sayPeriod(basis.period) },
  asOf: basis.asOf,
  framework: {
    version: edition.version,
    source: edition.source,
    copiedOn: edition.copiedOn,
    supersededOn: edition.supersededOn,
  },
  versions,
  volumes: { count: volumes, mostBytes: volumeBytes },
  cases,
  missing,
  scores: basis.scores,
  files,
  absent,
});
