import { checked, matcher } from './conditions';
import { isDocument, own, type Document } from '../ground/values';
import { notEmulated, requestFailed } from '../ground/wire-error';

/** What is asked of one field: kept, left out, or a part of its list. */
type Asked = boolean | { slice: (list: unknown[]) => unknown[] } | { elemMatch: (element: unknown) => boolean };
/** Fields by name, each with what is asked of it or of the fields inside it. */
interface Tree {
  [name: string]: Asked | Tree;
}

const isTree = (node: Asked | Tree): node is Tree => typeof node === 'object' && !('slice' in node) && !('elemMatch' in node);

/** `$slice: n` from the front, or from the end where negative; `$slice: [skip, n]`. */
function sliceOf(operand: unknown): (list: unknown[]) => unknown[] {
  const given = Array.isArray(operand) ? (operand as unknown[]) : [operand];
  const [first, count] = given as number[];
  const whole = given.every(Number.isInteger) && given.length <= 2;
  if (!whole || first === undefined || (count !== undefined && count <= 0))
    throw requestFailed('$slice takes one or two whole numbers');
  if (count === undefined) return (list) => (first < 0 ? list.slice(first) : list.slice(0, first));
  return (list) => {
    const start = first < 0 ? Math.max(0, list.length + first) : first;
    return list.slice(start, start + count);
  };
}

function askedOf(path: string, value: unknown): Asked {
  if (typeof value === 'number' || typeof value === 'boolean') return Boolean(value);
  const [name, operand] = (isDocument(value) && Object.entries(value)[0]) || [];
  if (name === '$slice') return { slice: sliceOf(operand) };
  if (name === '$elemMatch' && isDocument(operand) && !path.includes('.')) {
    const field = checked({ [path]: { $elemMatch: operand } });
    const test = matcher(field);
    return { elemMatch: (element) => test({ [path]: [element] }) };
  }
  throw requestFailed(`Unsupported projection option: ${path}: ${name ?? String(value)}`);
}

/** Without a prototype: a field may be called `constructor`. */
const emptyTree = () => Object.create(null) as Tree;

function treeOf(asked: [path: string, Asked][]): Tree {
  const tree = emptyTree();
  for (const [path, value] of asked) {
    const parts = path.split('.');
    if (parts.some((part) => part.startsWith('$'))) throw notEmulated(`positional projection ${path}`);
    const last = parts.pop()!;
    let node = tree;
    for (const part of parts) {
      const inner = (node[part] ??= emptyTree());
      if (!isTree(inner)) throw requestFailed(`Path collision at ${path}`);
      node = inner;
    }
    if (last in node) throw requestFailed(`Path collision at ${path}`);
    node[last] = value;
  }
  return tree;
}

/** A field as asked, or undefined where it goes. `including`: what is not named goes. */
function shaped(value: unknown, node: Asked | Tree | undefined, including: boolean): unknown {
  if (node === undefined) return including ? undefined : value;
  if (typeof node === 'boolean') return node ? value : undefined;
  if (!isTree(node)) {
    if ('slice' in node) return Array.isArray(value) ? node.slice(value) : value;
    const found = Array.isArray(value) ? value.findIndex(node.elemMatch) : -1;
    return found < 0 ? undefined : [(value as unknown[])[found]];
  }
  if (Array.isArray(value)) return value.map((one) => shaped(one, node, including)).filter((one) => one !== undefined);
  if (!isDocument(value)) return including ? undefined : value;
  const entries = Object.entries(value).map(([name, inner]) => [name, shaped(inner, own(node, name) as Tree, including)]);
  return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined)) as Document;
}

/** What `field()` asks for, as MongoDB's find answers: a `$slice` alone leaves the other fields in place; `_id` comes unless it is refused. */
export function projection(wanted: Document): (document: Document) => Document {
  const { _id: id, ...fields } = wanted;
  const asked = Object.entries(fields).map(([path, value]): [string, Asked] => [path, askedOf(path, value)]);
  const has = (test: (value: Asked) => boolean) => asked.some(([, value]) => test(value));
  const includes = has((value) => value === true || (typeof value === 'object' && 'elemMatch' in value));
  if (includes && has((value) => value === false)) throw requestFailed('Cannot do exclusion and inclusion in one projection');
  const including = includes || (id !== undefined && Boolean(id) && asked.length === 0);
  const tree = treeOf([...asked, ['_id', id === undefined || Boolean(id)]]);
  return (document) => shaped(document, tree, including) as Document;
}
