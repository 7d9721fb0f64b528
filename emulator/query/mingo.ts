// The one place that crosses mingo's types: it types an operator by every operator there is, which no single one satisfies.
import { Aggregator } from 'mingo/aggregator';
import { Context, evalExpr } from 'mingo/core';
import { Lazy } from 'mingo/lazy';
import * as groupOperators from 'mingo/operators/accumulator';
import * as expressionOperators from 'mingo/operators/expression';
import * as stageOperators from 'mingo/operators/pipeline';
import { $and, $expr, $nor, $or } from 'mingo/operators/query';
import { Query } from 'mingo/query';
import { isDocument, type Document } from '../ground/values';

/** mingo's own options, handed through. */
export type Options = { readonly mingo: never };
export type Expression = (object: unknown, args: unknown, options: Options) => unknown;
export type Group = (documents: unknown[], expression: unknown, options: Options) => unknown;
export interface Rows {
  collect(): unknown[];
}
export type Stage = (rows: Rows, operand: unknown, options: Options) => Rows;
export type Condition = (path: string, operand: unknown) => (document: unknown) => boolean;
type Table<T> = Readonly<Record<string, T>>;

export const mingo = {
  expressions: expressionOperators as unknown as Table<Expression>,
  groups: groupOperators as unknown as Table<Group>,
  stages: stageOperators as unknown as Table<Stage>,
  /** Conditions that join conditions. */
  logical: { $and, $or, $nor, $expr } as unknown as Table<Condition>,
};

/** An engine of these operators and no others. */
export interface Engine {
  readonly context: Context;
}

export function engineOf(operators: {
  query: Table<Condition>;
  expression: Table<Expression>;
  accumulator: Table<Group>;
  pipeline: Table<Stage>;
}): Engine {
  return { context: Context.init(operators as never) };
}

export const rowsOf = (rows: unknown[]): Rows => Lazy(rows as never) as unknown as Rows;

/** The value of an expression; undefined is missing. */
export const valueOf = (object: unknown, expression: unknown, options: Options): unknown =>
  evalExpr(object as never, expression as never, options as never);

export function testOf(condition: Document, { context }: Engine): (document: unknown) => boolean {
  const query = new Query(condition, { context });
  return (document) => query.test(document as Document);
}

/** Runs a pipeline; `resolve` reads the collections that a `$lookup` names. */
export function run(
  documents: Document[],
  steps: Document[],
  { context }: Engine,
  resolve: (name: string) => Document[],
): Document[] {
  const options = { context, useStrictMode: true, failOnError: true, collectionResolver: resolve };
  return (new Aggregator(steps, options).run(documents) as Document[]).map((one) => withoutMissing(one) as Document);
}

/** A field that is missing is not there; mingo leaves it, undefined. In a list it is null. */
function withoutMissing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => withoutMissing(one) ?? null);
  if (!isDocument(value)) return value;
  const kept = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(kept.map(([name, field]) => [name, withoutMissing(field)]));
}
