import path from 'node:path';
import * as ts from 'typescript';
import { plusDays } from '../domain/civil-date';

/** One value of a generated record: where it stands (`joint.people.name`, lists without an index), and what kind of value it is. */
export interface Leaf {
  path: string;
  kind: 'text' | 'date' | 'number' | 'choice';
  value: string | number | boolean;
}

/**
 * A record of a type with every field filled, made from its declaration: each text is a mark found nowhere else, each date and number
 * another one, each choice the `variant`th of its members. A field that is added to the type is in the next record by itself.
 * `under`: stands before each mark.
 */
export function fullRecord<T>(file: string, name: string, { variant = 0, under = '' } = {}): { record: T; leaves: Leaf[] } {
  const root = path.resolve(__dirname, '..');
  const { checker, source } = programOf(path.join(root, file));
  const symbol = checker.getExportsOfModule(checker.getSymbolAtLocation(source)!).find((one) => one.name === name);
  if (!symbol) throw new Error(`${file} exports no ${name}`);
  const leaves: Leaf[] = [];
  const leaf = (at: string, kind: Leaf['kind'], value: Leaf['value']) => {
    leaves.push({ path: at, kind, value });
    return value;
  };
  const plain = (at: string, type: ts.Type): unknown => {
    if (type.isIntersection() && type.types.some(({ flags }) => flags & ts.TypeFlags.String))
      return leaf(at, 'date', plusDays('2027-01-04', leaves.length + 1000 * variant));
    if (type.flags & ts.TypeFlags.String) return leaf(at, 'text', `⟦${under}${at}${variant || ''}⟧`);
    if (type.flags & ts.TypeFlags.Number) return leaf(at, 'number', 70_000 + 1000 * variant + leaves.length);
    if (type.isLiteral()) return leaf(at, 'choice', type.value as string);
    if (type.flags & ts.TypeFlags.BooleanLiteral) return leaf(at, 'choice', checker.typeToString(type) === 'true');
    if (checker.isArrayType(type)) {
      const element = checker.getTypeArguments(type as ts.TypeReference)[0]!;
      const members = element.isUnion() && !element.types.every((one) => one.isLiteral()) ? element.types : [element];
      return members.map((one) => make(at, one));
    }
    return Object.fromEntries(
      checker.getPropertiesOfType(type).map((property) => {
        const of = checker.getNonNullableType(checker.getTypeOfSymbol(property));
        return [property.name, make(at ? `${at}.${property.name}` : property.name, of)];
      }),
    );
  };
  const make = (at: string, type: ts.Type): unknown =>
    plain(at, type.isUnion() ? type.types[variant % type.types.length]! : type);
  return { record: make('', checker.getDeclaredTypeOfSymbol(symbol)) as T, leaves };
}

const programs = new Map<string, { checker: ts.TypeChecker; source: ts.SourceFile }>();

let latest: ts.Program | undefined;

function programOf(file: string) {
  const known = programs.get(file);
  if (known) return known;
  const root = path.resolve(__dirname, '..');
  const options: ts.CompilerOptions = {
    ...{ strict: true, noLib: false, skipLibCheck: true, types: [] },
    ...{ target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
    paths: { '@domain/*': [path.join(root, 'domain/*')], '@config/*': [path.join(root, 'config/*')] },
  };
  // What an earlier one has read is not read again.
  const program = ts.createProgram([file], options, undefined, latest);
  latest = program;
  const made = { checker: program.getTypeChecker(), source: program.getSourceFile(file)! };
  programs.set(file, made);
  return made;
}
