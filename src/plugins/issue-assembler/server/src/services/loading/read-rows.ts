import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { z } from 'zod';
import { onCurrentConnection } from './current-connection';

/** What to read of a type: columns by the names of attributes (all where none are named), and what it points at. */
export interface Shape {
  readonly fields?: readonly string[];
  /** Components, relations and files, by the names of attributes, each with what to read of it in turn. */
  readonly with?: Readonly<Record<string, Shape>>;
}

/**
 * Rows of a type with all they point at, each as one JSON object that the database builds: one statement, however
 * many rows and however deep. Strapi's `populate` takes a statement for each relation and a pass over the rows for each
 * of those. Lists are in the editor's order. Names of tables and columns come from Strapi's own metadata.
 */
export const readRows = async (
  strapi: Core.Strapi,
  uid: string,
  shape: Shape,
  where: (query: Knex.QueryBuilder) => Knex.QueryBuilder,
): Promise<unknown[]> => {
  const { tableName } = modelOf(strapi, uid);
  const rows: unknown = await onCurrentConnection(strapi, (knex) =>
    where(knex(tableName)).select(knex.raw(documentSql(strapi, uid, shape))),
  );
  return documentRows.parse(rows).map(({ document }) => document);
};

/** The same for every reading of a shape while the app runs. */
const SQL = new WeakMap<Core.Strapi, Map<Shape, string>>();

const documentSql = (strapi: Core.Strapi, uid: string, shape: Shape): string => {
  const known = SQL.get(strapi) ?? new Map<Shape, string>();
  SQL.set(strapi, known);
  const sql =
    known.get(shape) ?? `${objectOf(strapi, uid, shape, modelOf(strapi, uid).tableName)} as document`;
  known.set(shape, sql);
  return sql;
};

/** A column of JSON, which SQLite gives as text. */
export const jsonColumn = z
  .unknown()
  .transform((value): unknown => (typeof value === 'string' ? JSON.parse(value) : value));

const documentRows = z.array(z.object({ document: jsonColumn }));

/**
 * What an attribute of a row points at, as SQL for one column of JSON. It is looked up row by row, by index: joined,
 * PostgreSQL would read the tables through as soon as it expects more than a few hundred rows.
 */
export const relatedSql = (
  strapi: Core.Strapi,
  { uid, name, inner, alias }: Omit<Related, 'attribute'>,
): string => {
  const attribute = modelOf(strapi, uid).attributes[name];
  if (!attribute) throw new Error(`${uid} has no attribute "${name}".`);
  return relatedOf(strapi, { uid, name, attribute, inner, alias });
};

interface Attribute {
  type: string;
  relation?: string;
  target?: string;
  columnName?: string;
  morphBy?: string;
  joinTable?: {
    name: string;
    joinColumn: { name: string };
    inverseJoinColumn: { name: string };
    on?: { field?: string };
    orderColumnName?: string;
  };
}

interface Model {
  tableName: string;
  attributes: Readonly<Record<string, Attribute>>;
}

const modelOf = (strapi: Core.Strapi, uid: string): Model => strapi.db.metadata.get(uid) as unknown as Model;

/** A JSON object of a row of the table under this alias, as SQL. */
const objectOf = (strapi: Core.Strapi, uid: string, shape: Shape, alias: string): string => {
  const { attributes } = modelOf(strapi, uid);
  const dialect = dialectOf(strapi);
  const columns = Object.entries(attributes).flatMap(([name, { type, columnName }]) => {
    const isWanted = shape.fields ? shape.fields.includes(name) : type !== 'relation';
    if (!isWanted || columnName === undefined || type === 'relation') return [];
    const column = `${quoted(alias)}.${quoted(columnName)}`;
    return [[name, JSON_TYPES.has(type) ? dialect.json(column) : column]];
  });
  const nested = Object.entries(shape.with ?? {}).map(([name, inner]) => {
    return [name, relatedSql(strapi, { uid, name, inner, alias })];
  });
  return dialect.object(
    [...columns, ...nested].map(([name = '', value = '']) => `'${name}', ${value}`).join(', '),
  );
};

const JSON_TYPES: ReadonlySet<string> = new Set(['json', 'blocks']);

interface Related {
  uid: string;
  name: string;
  attribute: Attribute;
  inner: Shape;
  alias: string;
}

/** What an attribute of the row points at: a list where it may be several, else an object or null. */
const relatedOf = (strapi: Core.Strapi, { uid, name, attribute, inner, alias }: Related): string => {
  const { target, relation } = attribute;
  if (target === undefined || relation === undefined)
    throw new Error(`${uid}.${name} is a column: name it among the fields.`);
  const [row, link] = [`${alias}_${name}`, `${alias}_${name}_link`];
  const { from, where, order } =
    attribute.morphBy === undefined
      ? joined(attribute, link)
      : attachedFile(strapi, { uid, name, attribute }, link);
  const tables = `${quoted(from.table)} as ${quoted(link)} join ${quoted(modelOf(strapi, target).tableName)} as ${quoted(row)} on ${quoted(row)}.${quoted('id')} = ${quoted(link)}.${quoted(from.toTarget)}`;
  const conditions = `${quoted(link)}.${quoted(from.toOwner)} = ${quoted(alias)}.${quoted('id')}${where}`;
  const object = objectOf(strapi, target, inner, row);
  const dialect = dialectOf(strapi);
  return relation.endsWith('ToMany') || relation.endsWith('Many')
    ? dialect.json(`(select ${dialect.list(object, order)} from ${tables} where ${conditions})`)
    : dialect.json(`(select ${object} from ${tables} where ${conditions} order by ${order} limit 1)`);
};

interface Link {
  from: { table: string; toOwner: string; toTarget: string };
  where: string;
  order: string;
}

const joined = ({ joinTable }: Attribute, link: string): Link => {
  if (!joinTable) throw new Error('Only relations by a join table can be read.');
  const { name: table, joinColumn, inverseJoinColumn, on, orderColumnName } = joinTable;
  const by = [...(orderColumnName ? [orderColumnName] : []), 'id'];
  return {
    from: { table, toOwner: joinColumn.name, toTarget: inverseJoinColumn.name },
    where: on?.field === undefined ? '' : ` and ${quoted(link)}.${quoted('field')} = '${on.field}'`,
    order: by.map((column) => `${quoted(link)}.${quoted(column)}`).join(', '),
  };
};

/** Files hang on any type: the row says on which, and in which field. */
const attachedFile = (
  strapi: Core.Strapi,
  { uid, name, attribute }: Pick<Related, 'uid' | 'name' | 'attribute'>,
  link: string,
): Link => {
  const { joinTable } = modelOf(strapi, attribute.target ?? '').attributes[attribute.morphBy ?? ''] ?? {};
  if (!joinTable) throw new Error(`${uid}.${name} is attached in a way that cannot be read.`);
  const is = (column: string, value: string): string => ` and ${quoted(link)}.${quoted(column)} = '${value}'`;
  return {
    from: { table: joinTable.name, toOwner: 'related_id', toTarget: joinTable.joinColumn.name },
    where: is('related_type', uid) + is('field', name),
    order: [`${quoted(link)}.${quoted('order')}`, `${quoted(link)}.${quoted('id')}`].join(', '),
  };
};

/** Names come from schemas, never from a request; a quote in one would be a mistake in a schema. */
const quoted = (name: string): string => {
  if (!/^\w+$/.test(name)) throw new Error(`"${name}" is no name of a table or column.`);
  return `"${name}"`;
};

interface Dialect {
  object: (pairs: string) => string;
  list: (object: string, order: string) => string;
  /** Marks text, or a subquery's result, as JSON, so that it is nested and not quoted. */
  json: (expression: string) => string;
}

const SQLITE: Dialect = {
  object: (pairs) => `json_object(${pairs})`,
  list: (object, order) => `json_group_array(${object} order by ${order})`,
  json: (expression) => `json(${expression})`,
};

const POSTGRES: Dialect = {
  object: (pairs) => `json_build_object(${pairs})`,
  list: (object, order) => `coalesce(json_agg(${object} order by ${order}), '[]'::json)`,
  json: (expression) => expression,
};

const dialectOf = (strapi: Core.Strapi): Dialect =>
  strapi.db.dialect.client === 'postgres' ? POSTGRES : SQLITE;
