import type { ZodType } from 'zod';

/**
 * How a field of an input can be filled. `closed`: with one of a set, a number, yes or no; `date`: with a day; `words`: with whatever a
 * person writes, kept as every text is (domain/fields.ts); `open`: with a text of some form, which may name nothing that there is.
 */
export type FieldKind = 'closed' | 'date' | 'words' | 'open' | 'anything';
export interface Field {
  /** `purchase.goods`, lists without an index. */
  path: string;
  kind: FieldKind;
  schema: ZodType;
}

interface Definition {
  type: string;
  shape?: Record<string, ZodType>;
  innerType?: ZodType;
  element?: ZodType;
  options?: ZodType[];
  in?: ZodType;
  out?: ZodType;
  getter?: () => ZodType;
  keyType?: ZodType;
  valueType?: ZodType;
}
const definitionOf = (schema: ZodType) => (schema as unknown as { _zod: { def: Definition } })._zod.def;
const closed = ['enum', 'literal', 'boolean', 'number', 'int', 'bigint', 'null', 'undefined', 'never'];

const sentences = ['甲乙', '甲乙丙丁戊', '甲乙丙丁戊己庚辛壬癸甲乙丙丁'];
const hiding = (sentence: string) => `${sentence.slice(0, 1)}\u200b${sentence.slice(1)}`;

/** Of a text: a day where only days are taken, words where any sentence is and what nobody sees is taken out of it. */
function textKind(schema: ZodType): FieldKind {
  const takes = (value: unknown) => schema.safeParse(value).success;
  if (takes('2026-11-24') && !takes('2026-02-30') && !takes('2026-11-24x')) return 'date';
  const kept = sentences.some((one) => schema.safeParse(hiding(one)).data === one);
  return kept ? 'words' : 'open';
}

/** Every field of an input that holds no further ones. */
export function fieldsIn(schema: ZodType, path = '', whole = schema): Field[] {
  const definition = definitionOf(schema);
  const { type } = definition;
  const within = (inner: ZodType | undefined, at = path) => (inner ? fieldsIn(inner, at, inner) : []);
  if (type === 'object')
    return Object.entries(definition.shape ?? {}).flatMap(([name, field]) => within(field, path ? `${path}.${name}` : name));
  if (type === 'union') return (definition.options ?? []).flatMap((one) => within(one));
  if (type === 'array') return within(definition.element);
  if (type === 'record') return within(definition.valueType);
  if (type === 'lazy') return within(definition.getter?.());
  if (type === 'string') return [{ path, kind: textKind(whole), schema: whole }];
  // What is only made ready is told by what it is made ready for.
  if (type === 'pipe' && definitionOf(definition.in!).type === 'transform') return within(definition.out);
  // What a transformation is told by is the whole of it.
  if (type === 'pipe') return fieldsIn(definition.in!, path, whole);
  if (definition.innerType) return fieldsIn(definition.innerType, path, whole === schema ? definition.innerType : whole);
  return [{ path, kind: closed.includes(type) ? 'closed' : 'anything', schema: whole }];
}
