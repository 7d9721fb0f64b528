import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as ts from 'typescript';
import { kept, leanTemplates, said } from '../../config/templates';

const src = path.resolve(__dirname, '../../src');
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
/** Taro's own word for a native one, and those that are on every node. */
const written: Record<string, string> = { onClick: 'bindtap', catchMove: 'catchtouchmove' };
const ofEvery = ['key', 'id', 'className', 'style', 'ref'];
const attributeOf = (prop: string) =>
  written[prop] ?? (/^on[A-Z]/.test(prop) ? `bind${prop.slice(2).toLowerCase()}` : kebab(prop));

/** Native component and property, of every element a screen draws; what is spread is looked up where it is made. */
function* uses(file: string): Generator<[component: string, prop: string]> {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const natives = new Map<string, string>();
  const found: [string, string][] = [];
  const named = (node: ts.Node, name: string): ts.Expression | undefined =>
    ts.isVariableDeclaration(node) && node.name.getText() === name
      ? node.initializer
      : ts.forEachChild(node, (child) => named(child, name));
  const propsOf = (node: ts.Node): string[] => {
    if (ts.isIdentifier(node)) {
      const made = named(source, node.text);
      return made ? propsOf(made) : [`...${node.text}`];
    }
    if (ts.isParenthesizedExpression(node)) return propsOf(node.expression);
    if (ts.isConditionalExpression(node)) return [...propsOf(node.whenTrue), ...propsOf(node.whenFalse)];
    // What src/ui/aria.ts gives is no attribute of Taro's.
    if (ts.isCallExpression(node) && /^aria/.test(node.expression.getText())) return [];
    if (ts.isObjectLiteralExpression(node))
      return node.properties.flatMap((one) => (ts.isSpreadAssignment(one) ? propsOf(one.expression) : [one.name.getText()]));
    return [`...${node.getText()}`];
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && (node.moduleSpecifier as ts.StringLiteral).text === '@tarojs/components') {
      const bindings = node.importClause?.namedBindings;
      if (bindings && ts.isNamedImports(bindings))
        for (const { name, propertyName } of bindings.elements) natives.set(name.text, (propertyName ?? name).text);
    }
    if (ts.isJsxSelfClosingElement(node) || ts.isJsxOpeningElement(node)) {
      const component = natives.get(node.tagName.getText());
      for (const one of component ? node.attributes.properties : []) {
        const props = ts.isJsxSpreadAttribute(one) ? propsOf(one.expression) : [one.name.getText()];
        for (const prop of props) found.push([component!, prop]);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  yield* found;
}

const screens = readdirSync(src, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.tsx'));
const used = screens.flatMap((file) => [...uses(path.join(src, file))].map(([component, prop]) => ({ component, prop, file })));

test('what a screen asks of a native component is in its template', () => {
  const missing = used
    .filter(({ prop }) => !ofEvery.includes(prop))
    .filter(({ component, prop }) => !kept[kebab(component).slice(1)]?.includes(attributeOf(prop)));
  expect(missing).toEqual([]);
});

test('a template has nothing that no screen asks for', () => {
  const asked = new Set(used.map(({ component, prop }) => `${kebab(component).slice(1)} ${attributeOf(prop)}`));
  const unasked = Object.entries(kept).flatMap(([tag, names]) =>
    names.map((name) => `${tag} ${name}`).filter((one) => !asked.has(one)),
  );
  // By it Taro chooses between two templates of a field.
  expect(unasked).toEqual(['input focus', 'textarea focus']);
});

test('Taro’s template keeps what is used, and says what a screen reader is told', () => {
  const view = `<template name="tmpl_0_8">
  <view hover-class="{{i.p1||'none'}}" hover-stay-time="{{xs.b(i.p3,400)}}" bindtouchmove="eh" style="{{i.st}}" class="{{i.cl}}" bindtap="eh"  id="{{i.uid||i.sid}}" data-sid="{{i.sid}}">
    <template is="{{xs.a(c, item.nn, l)}}" data="{{i:item}}" wx:for="{{i.cn}}" wx:key="sid" />
  </view>
</template>`;
  const aria = said.view!.map((word) => `aria-${word}="{{i.aria${word.charAt(0).toUpperCase()}${word.slice(1)}||''}}"`).join(' ');
  expect(leanTemplates(view)).toBe(
    `<template name="tmpl_0_8"><view hover-class="{{i.p1||'none'}}" style="{{i.st}}" class="{{i.cl}}" bindtap="eh" id="{{i.uid||i.sid}}" data-sid="{{i.sid}}" ${aria}>` +
      '<template is="{{xs.a(c, item.nn, l)}}" data="{{i:item}}" wx:for="{{i.cn}}" wx:key="sid" /></view></template>',
  );
});

test('a component nobody has decided on stops the build', () => {
  expect(() => leanTemplates('<slider value="{{i.p1}}"></slider>')).toThrow(/slider/);
});
