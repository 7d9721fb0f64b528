// A blank between two Chinese letters is a slip of the keyboard, or of JSX, which joins two lines of text with one. Around digits and Latin
// words one stands on purpose.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '../..');
const chinese = '[\\u3400-\\u9fff\\u3000-\\u303f\\uff00-\\uffef“”‘’—…]';
const stray = new RegExp(`${chinese} +${chinese}|${chinese}\\u3000${chinese}`, 'u');

/** Where the blank is the point: what people type between parts, and forms that are printed. */
const meant = [
  '姓名 电话 地址', // a line as it is to be typed
  '甘肃 陇南 两当县', // an address as shop programs write it
  '投 诉 人', // as the official form is printed, and the room for its date
  '　　　　年　　月　　日',
  '　　制表人：　　　　　　审核人：', // two lines of one to be signed
];

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.ts$|\.d\.ts$|fixture\.ts$|place\/table\.ts$/.test(name))
    .map((name) => join(folder, name));
}

/** What JSX makes of a text: lines trimmed and joined with one blank. */
const asJsx = (text: string) =>
  text
    .split('\n')
    .map((line, index, all) => (index > 0 ? line.trimStart() : line).replace(index < all.length - 1 ? /\s+$/ : /$^/, ''))
    .filter((line) => line !== '')
    .join(' ');

function textsIn(name: string): string[] {
  const source = ts.createSourceFile(name, readFileSync(join(root, name), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) found.push(asJsx(node.text));
    else if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node))
      found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test('no text that is shown has a blank between two Chinese letters', () => {
  const slips = ['domain', 'src', 'cloudfunctions', 'config'].flatMap((folder) =>
    filesIn(folder).flatMap((name) =>
      textsIn(name)
        .map((text) => meant.reduce((left, one) => left.replace(one, ''), text))
        .filter((text) => stray.test(text))
        .map((text) => `${name}: ${text}`),
    ),
  );
  expect(slips).toEqual([]);
});
