import type CloudBase from '@cloudbase/manager-node';
import type { Difference, Found, FoundFunction } from './compare';
import type { Declared, Index } from './declared';

type Cloud = InstanceType<typeof CloudBase>;

/** Listed so many at a time. */
const PAGE = 100;
/** The environment variable by which a function says which build it is. */
export const BUILD = 'BUILD_SHA256';

async function collectionNames({ database }: Cloud): Promise<string[]> {
  const names: string[] = [];
  for (;;) {
    const { Collections = [], Pager } = await database.listCollections({ MgoLimit: PAGE, MgoOffset: names.length });
    names.push(...Collections.map(({ CollectionName }) => CollectionName));
    if (Collections.length < PAGE || names.length >= (Pager?.Total ?? Infinity)) return names;
  }
}

const isDown = (direction: string | undefined) => /^(-1|desc)/i.test(direction ?? '');

async function indexesOf({ database }: Cloud, name: string): Promise<Index[]> {
  const { Indexes = [] } = await database.describeCollection(name);
  return Indexes.map(({ Name, Keys, Unique }) => ({
    name: Name,
    keys: Keys.map((key) => ({ name: key.Name ?? '', direction: isDown(key.Direction) ? ('-1' as const) : ('1' as const) })),
    unique: Unique,
  }));
}

async function permissionsOf({ permission }: Cloud, resourceType: 'collection' | 'function', resources?: string[]) {
  const { Data } = await permission.describeResourcePermission({ resourceType, ...(resources && { resources }) });
  return Data.PermissionList;
}

/** What stands in the cloud of the collections that are ours to look after; at most 100 permissions are told in one answer. */
export async function findDatabase(cloud: Cloud, declared: Declared): Promise<Pick<Found, 'collections' | 'bucket'>> {
  const bucket = await cloud.storage.getStorageAcl();
  const names = await collectionNames(cloud);
  const ours = names.filter((name) => declared.collections.some((one) => one.name === name));
  const permissions = [];
  for (let at = 0; at < ours.length; at += PAGE)
    permissions.push(...(await permissionsOf(cloud, 'collection', ours.slice(at, at + PAGE))));
  const collections = [];
  for (const name of names) {
    const isOurs = ours.includes(name);
    const permission = permissions.find(({ Resource }) => Resource === name)?.Permission;
    collections.push({ name, indexes: isOurs ? await indexesOf(cloud, name) : [], ...(permission && { permission }) });
  }
  return { collections, bucket };
}

/** Parts of the vendor's answer that are looked at; its own type of them is older than its answers. */
interface FunctionDetail {
  FunctionName: string;
  Runtime: string;
  Timeout: number;
  MemorySize: number;
  Environment?: { Variables?: { Key: string; Value: string }[] };
  Triggers?: { TriggerName: string; Type: string; TriggerDesc: string }[];
}

/** A trigger's times stand in JSON or as they are. */
function timesOf(described: string): string {
  try {
    return (JSON.parse(described) as { cron?: string }).cron ?? described;
  } catch {
    return described;
  }
}

async function functionOf(cloud: Cloud, name: string): Promise<FoundFunction> {
  const detail = (await cloud.functions.getFunctionDetail(name)) as unknown as FunctionDetail;
  const build = detail.Environment?.Variables?.find(({ Key }) => Key === BUILD)?.Value;
  return {
    name,
    runtime: detail.Runtime,
    timeout: detail.Timeout,
    memorySize: detail.MemorySize,
    triggers: (detail.Triggers ?? []).map(({ TriggerName, TriggerDesc }) => ({
      name: TriggerName,
      type: 'timer' as const,
      config: timesOf(TriggerDesc),
    })),
    ...(build && { build }),
  };
}

function ruleIn(text: string | undefined): Declared['callers'] | undefined {
  try {
    return text ? (JSON.parse(text) as Declared['callers']) : undefined;
  } catch {
    return undefined;
  }
}

/** The functions of the environment, those that are not ours by their names alone, and who may call them. */
export async function findFunctions(cloud: Cloud, declared: Declared): Promise<Pick<Found, 'functions' | 'callers'>> {
  const names: string[] = [];
  for (;;) {
    const { Functions, TotalCount } = await cloud.functions.getFunctionList(PAGE, names.length);
    names.push(...Functions.flatMap(({ FunctionName }) => FunctionName ?? []));
    if (!Functions.length || names.length >= TotalCount) break;
  }
  const bare = { runtime: '', timeout: 0, memorySize: 0, triggers: [] };
  const functions = [];
  for (const name of names)
    functions.push(declared.functions.some((one) => one.name === name) ? await functionOf(cloud, name) : { name, ...bare });
  const rule = (await permissionsOf(cloud, 'function')).find(({ SecurityRule }) => SecurityRule)?.SecurityRule;
  const callers = ruleIn(rule);
  return { functions, ...(callers && { callers }) };
}

/** Mends one difference of the database or of the rules; functions are uploaded all at once by the vendor's command line. */
export async function mend(cloud: Cloud, declared: Declared, one: Difference): Promise<void> {
  const { database, permission, storage } = cloud;
  if (one.of === 'collection') await database.createCollection(one.name);
  if (one.of === 'index') {
    const { name, keys, unique } = one.index;
    const MgoIndexKeys = keys.map((key) => ({ Name: key.name, Direction: key.direction }));
    const made = { IndexName: name, MgoKeySchema: { MgoIndexKeys, MgoIsUnique: unique } };
    await database.updateCollection(one.name, { CreateIndexes: [made] });
  }
  if (one.of === 'permission')
    await permission.modifyResourcePermission({ resourceType: 'collection', resource: one.name, permission: 'ADMINONLY' });
  if (one.of === 'bucket') await storage.setStorageAcl(declared.bucket);
  if (one.of === 'callers') {
    const securityRule = JSON.stringify(declared.callers);
    await permission.modifyResourcePermission({ resourceType: 'function', permission: 'CUSTOM', securityRule });
  }
}
