import { createHash, createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export const KEY = { secretId: 'AKIDdeployment0001', secretKey: 'secret-of-a-sub-account' };
export const ENVIRONMENT = 'county-test-1a2b3c';

interface Answerable {
  Indexes: { Name: string; Keys: { Name: string; Direction: string }[]; Unique: boolean }[];
  permission?: string;
}
interface VendorFunction {
  FunctionName: string;
  Runtime: string;
  Timeout: number;
  MemorySize: number;
  Environment: { Variables: { Key: string; Value: string }[] };
  Triggers: { TriggerName: string; Type: string; TriggerDesc: string }[];
}

/** What an environment holds; a test may begin with something in it. */
export interface State {
  collections: Record<string, Answerable>;
  functions: Record<string, VendorFunction>;
  bucket: string;
  callers?: string;
  /** What a function answers that is called. */
  answers: Record<string, string>;
}

export interface VendorCloud {
  url: string;
  state: State;
  /** Every call, by its action; in `writes` those that change something. */
  calls: string[];
  writes: string[];
  close: () => Promise<void>;
}

const hex = (text: string) => createHash('sha256').update(text).digest('hex');
const hmac = (text: string, key: string | Buffer) => createHmac('sha256', key).update(text).digest();

/** The signature TC3-HMAC-SHA256 as Tencent Cloud counts it from a request. */
function signatureOf(service: string, body: string, timestamp: string): string {
  const request = `POST\n/${service}\n\ncontent-type:application/json\nhost:127.0.0.1\n\ncontent-type;host\n${hex(body)}`;
  const date = new Date(Number(timestamp) * 1000).toISOString().slice(0, 10);
  const toSign = `TC3-HMAC-SHA256\n${timestamp}\n${date}/${service}/tc3_request\n${hex(request)}`;
  const key = hmac('tc3_request', hmac(service, hmac(date, `TC3${KEY.secretKey}`)));
  return createHmac('sha256', key).update(toSign).digest('hex');
}

type Body = Record<string, never> & {
  TableName: string;
  CreateIndexes?: {
    IndexName: string;
    MgoKeySchema: { MgoIndexKeys: { Name: string; Direction: string }[]; MgoIsUnique: boolean };
  }[];
  MgoLimit: number;
  MgoOffset: number;
  Limit: number;
  Offset: number;
  FunctionName: string;
  ClientContext: string;
  AclTag: string;
  ResourceType: string;
  Resource: string;
  Resources?: string[];
  Permission: string;
  SecurityRule: string;
};

class Refusal extends Error {}

/** By action, what the service does; an action that the manager never sent for this is refused. */
const actions: Record<string, (state: State, body: Body) => object> = {
  DescribeEnvInfo: () => ({
    EnvInfo: {
      EnvBaseInfo: {
        EnvId: ENVIRONMENT,
        Databases: [{ InstanceId: 'tnt-1' }],
        Storages: [{ Bucket: 'bucket-1', Region: 'ap-shanghai' }],
        Functions: [{ Namespace: ENVIRONMENT, Region: 'ap-shanghai' }],
      },
    },
  }),
  ListTables: ({ collections }, { MgoLimit, MgoOffset }) => {
    const names = Object.keys(collections);
    const Tables = names.slice(MgoOffset, MgoOffset + MgoLimit).map((TableName) => ({ TableName }));
    return { Tables, Pager: { Offset: MgoOffset, Limit: MgoLimit, Total: names.length } };
  },
  DescribeTable: ({ collections }, { TableName }) => {
    const table = collections[TableName];
    if (!table) throw new Refusal('ResourceNotFound');
    return { Indexes: table.Indexes, IndexNum: table.Indexes.length };
  },
  CreateTable: ({ collections }, { TableName }) => {
    if (collections[TableName]) throw new Refusal('ResourceInUse');
    collections[TableName] = { Indexes: [{ Name: '_id_', Keys: [{ Name: '_id', Direction: '1' }], Unique: true }] };
    return {};
  },
  UpdateTable: ({ collections }, { TableName, CreateIndexes = [] }) => {
    const table = collections[TableName];
    if (!table) throw new Refusal('ResourceNotFound');
    for (const { IndexName, MgoKeySchema } of CreateIndexes) {
      if (table.Indexes.some(({ Name }) => Name === IndexName)) throw new Refusal('ResourceInUse');
      if (table.Indexes.length > 20) throw new Refusal('LimitExceeded');
      table.Indexes.push({ Name: IndexName, Keys: MgoKeySchema.MgoIndexKeys, Unique: MgoKeySchema.MgoIsUnique });
    }
    return {};
  },
  DescribeStorageSafeRule: ({ bucket }) => ({ AclTag: bucket }),
  ModifyStorageSafeRule: (state, { AclTag }) => {
    state.bucket = AclTag;
    return {};
  },
  DescribeResourcePermission: ({ collections, callers }, { ResourceType, Resources = [] }) => {
    const PermissionList =
      ResourceType === 'function'
        ? callers
          ? [{ ResourceType, Permission: 'CUSTOM', SecurityRule: callers }]
          : []
        : Resources.map((Resource) => ({ ResourceType, Resource, Permission: collections[Resource]?.permission ?? 'PRIVATE' }));
    return { Data: { TotalCount: PermissionList.length, PermissionList } };
  },
  ModifyResourcePermission: (state, { ResourceType, Resource, Permission, SecurityRule }) => {
    if (ResourceType === 'function') {
      // As the service has it: a rule that names one function only is refused.
      if (!('*' in (JSON.parse(SecurityRule) as object))) throw new Refusal('Invalid security rule config');
      state.callers = SecurityRule;
    } else {
      const table = state.collections[Resource];
      if (!table) throw new Refusal('ResourceNotFound');
      table.permission = Permission;
    }
    return { Data: { Success: true } };
  },
  ListFunctions: ({ functions }, { Limit, Offset }) => {
    const all = Object.values(functions);
    return { Functions: all.slice(Offset, Offset + Limit), TotalCount: all.length };
  },
  GetFunction: ({ functions }, { FunctionName }) => {
    const one = functions[FunctionName];
    if (!one) throw new Refusal('ResourceNotFound.Function');
    return one;
  },
  Invoke: ({ answers }, { FunctionName }) => ({ Result: { RetMsg: answers[FunctionName] ?? '' } }),
};

/** Tencent Cloud's interface on this machine, as far as a deployment speaks to it; every call's signature is checked. */
export async function startVendorCloud(begin: Partial<State> = {}): Promise<VendorCloud> {
  const state: State = { collections: {}, functions: {}, bucket: 'READONLY', answers: {}, ...begin };
  const calls: string[] = [];
  const writes: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const action = String(request.headers['x-tc-action']);
      const service = (request.url ?? '').slice(1);
      const signature = signatureOf(service, body, String(request.headers['x-tc-timestamp']));
      const signed = String(request.headers.authorization).endsWith(`Signature=${signature}`);
      calls.push(action);
      if (/^(Create|Update|Modify)/.test(action)) writes.push(action);
      const refuse = (Code: string) => ({ Error: { Code, Message: Code }, RequestId: 'r' });
      const answer = () => {
        if (!signed) return refuse('AuthFailure.SignatureFailure');
        try {
          return { RequestId: 'r', ...(actions[action]?.(state, JSON.parse(body) as Body) ?? refuse('InvalidAction')) };
        } catch (error) {
          return refuse((error as Error).message);
        }
      };
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ Response: answer() }));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const close = () => new Promise<void>((done) => server.close(() => done()));
  return { url: `http://127.0.0.1:${port}`, state, calls, writes, close };
}
