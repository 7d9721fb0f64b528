import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import * as ts from 'typescript';
import { bulletinName } from '../../domain/bulletin/name';
import { complaintName } from '../../domain/complaint/name';
import { noticeBatchName } from '../../domain/credit/batch/name';
import { creditFactName } from '../../domain/credit/fact/name';
import { creditNoticeName } from '../../domain/credit/notice/name';
import { enrolmentName } from '../../domain/enrolment/name';
import { feedbackName } from '../../domain/feedback/name';
import { selfCheckName } from '../../domain/guidance/self-check/name';
import { officialName } from '../../domain/indicator/official/name';
import { otherMatterName } from '../../domain/other-matter/name';
import { merchantName } from '../../domain/merchant/name';
import { merchantClaimName } from '../../domain/merchant/claim/name';
import { negotiationName } from '../../domain/negotiation/name';
import { promiseName } from '../../domain/promise/name';
import { traceName } from '../../domain/trace/name';
import { signalName } from '../../domain/signal/name';
import { handedRecordName } from '../../domain/handed-record/name';
import { leniencyName } from '../../domain/leniency/name';
import { measureName } from '../../domain/measure/name';
import { spotCheckName } from '../../domain/spot-check/name';
import { reportName } from '../../domain/report/name';

const root = path.resolve(__dirname, '../..');

/** Every kind that has a name, by its room in the domain. */
export const kinds = {
  'domain/complaint': complaintName,
  'domain/report': reportName,
  'domain/other-matter': otherMatterName,
  'domain/feedback': feedbackName,
  'domain/indicator/official': officialName,
  'domain/bulletin': bulletinName,
  'domain/signal': signalName,
  'domain/promise': promiseName,
  'domain/trace': traceName,
  'domain/enrolment': enrolmentName,
  'domain/negotiation': negotiationName,
  'domain/credit/batch': noticeBatchName,
  'domain/credit/fact': creditFactName,
  'domain/credit/notice': creditNoticeName,
  'domain/guidance/self-check': selfCheckName,
  'domain/merchant': merchantName,
  'domain/merchant/claim': merchantClaimName,
  'domain/measure': measureName,
  'domain/spot-check': spotCheckName,
  'domain/leniency': leniencyName,
  'domain/handed-record': handedRecordName,
} as const;
export type Room = keyof typeof kinds;

const textOf = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** Files of a folder, from the root of the project, those of its folders too. */
function filesIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesIn(file) : [file];
  });
}

/** Lines that say something: neither blank nor a comment. */
const linesOf = (text: string) => text.split('\n').filter((line) => line.trim() && !/^\s*(\/\/|\/?\*)/.test(line)).length;

interface Piece {
  name: string;
  lines: number;
  words: Set<string>;
}

function wordsIn(node: ts.Node): Set<string> {
  const found = new Set<string>();
  const walk = (one: ts.Node) => {
    if (ts.isIdentifier(one)) found.add(one.text);
    ts.forEachChild(one, walk);
  };
  walk(node);
  return found;
}

/** What a file declares, a router procedure by procedure; imports are no piece. */
function piecesOf(file: string): Piece[] {
  const source = ts.createSourceFile(file, textOf(file), ts.ScriptTarget.ES2022, true);
  const piece = (node: ts.Node, name: string): Piece => ({ name, lines: linesOf(node.getText(source)), words: wordsIn(node) });
  return source.statements.flatMap((statement): Piece[] => {
    if (ts.isFunctionDeclaration(statement)) return [piece(statement, statement.name?.text ?? '')];
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.flatMap((one) => {
      const table = one.initializer && ts.isCallExpression(one.initializer) && one.initializer.arguments[0];
      if (table && ts.isObjectLiteralExpression(table) && one.name.getText(source) === 'router')
        return table.properties.map((property) => piece(property, property.name?.getText(source) ?? ''));
      return [piece(one, one.name.getText(source))];
    });
  });
}

/**
 * What binds a kind to the rest of the house, and is no rule, no word and no screen: its name, how its facts are compiled, its collection,
 * every declaration of a function that names it, every procedure that calls one of these, and its lines where pages are opened. Lines of
 * each, by where they stand.
 */
export function plumbingOf(room: Room): Record<string, number> {
  const { collection, pages } = kinds[room];
  const nameOf = /export const (\w+Name)/.exec(textOf(`${room}/name.ts`))?.[1] ?? '';
  const pieces = filesIn('cloudfunctions')
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => piecesOf(file).map((piece) => ({ file, ...piece })));
  const naming = pieces.filter(({ words }) => words.has(nameOf));
  const calls = (piece: (typeof pieces)[number]) =>
    naming.some(({ file, name }) => functionOf(file) === functionOf(piece.file) && piece.words.has(name));
  const calling = pieces.filter((piece) => piece.file.endsWith('/router.ts') && !naming.includes(piece) && calls(piece));
  const declared = new RegExp(`^  ${collection}: (\\{.*\\},$|\\{$[\\s\\S]*?^  \\},$)`, 'm');
  const kept = declared.exec(textOf('cloudfunctions/collections.ts'))?.[0] ?? '';
  const opening = filesIn('src').filter((file) => /\.tsx?$/.test(file) && textOf(file).includes(nameOf));
  return Object.fromEntries([
    ...['name.ts', 'visibility.ts'].map((file) => [`${room}/${file}`, linesOf(textOf(`${room}/${file}`))] as const),
    ['cloudfunctions/collections.ts', linesOf(kept)] as const,
    ...[...naming, ...calling].map(({ file, name, lines }) => [`${file} ${name}`, lines] as const),
    ...opening.map((file) => [file, textOf(file).split(nameOf).length - 1] as const),
    ...Object.values(pages).map((page) => [`src/${page}.config.ts`, linesOf(textOf(`src/${page}.config.ts`))] as const),
  ]);
}

const functionOf = (file: string) => file.split('/')[1];

interface AppJson {
  pages: string[];
  subPackages: { root: string; pages: string[] }[];
}

/** The pages of each package of the mini-program, by its own declaration; `main` holds the program itself too. */
function packages(): Record<string, string[]> {
  Object.assign(globalThis, { defineAppConfig: (app: AppJson) => app });
  // Read here and not above: the builder's global must be there first.
  const { default: app } = require('../../src/app.config') as { default: AppJson };
  const sub = app.subPackages.map(({ root: of, pages }) => [of, pages.map((page) => `${of}/${page}`)] as const);
  return { main: ['app', ...app.pages], ...Object.fromEntries(sub) };
}

/**
 * Which kinds each package of the mini-program carries more of than their names, as far as imports reach: what must stay out of a package
 * is another file, for an export that one package uses stays in all that carry its file.
 */
export async function kindsByPackage(): Promise<Record<string, string[]>> {
  const carried = Object.entries(packages()).map(async ([of, pages]) => {
    const { metafile } = await build({
      ...{ absWorkingDir: root, entryPoints: pages.map((page) => `src/${page}.tsx`), outdir: 'nowhere', write: false },
      ...{ bundle: true, metafile: true, format: 'esm', packages: 'external', logLevel: 'error', jsx: 'automatic' },
      alias: { '@domain': path.join(root, 'domain'), '@config': path.join(root, 'config') },
      resolveExtensions: ['.weapp.ts', '.tsx', '.ts'],
      loader: { '.scss': 'empty', '.svg': 'empty', '.png': 'empty' },
    });
    const files = Object.keys(metafile.inputs).filter((file) => !file.endsWith('/name.ts'));
    const rooms = Object.keys(kinds).filter((room) => files.some((file) => file.startsWith(`${room}/`)));
    return [of, rooms.map((room) => room.replace('domain/', ''))] as const;
  });
  return Object.fromEntries(await Promise.all(carried));
}
