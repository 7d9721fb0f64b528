// A cloud function that does what a test asks of the SDK, so that the emulator answers the real one and nothing else.
import cloud from 'wx-server-sdk';

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as unknown as string });
type Sdk = { cloud: typeof cloud; db: ReturnType<typeof cloud.database> };

const db = cloud.database({ throwOnNotFound: false } as Parameters<typeof cloud.database>[0]);

const whoCalls = `const { OPENID, SOURCE } = cloud.getWXContext(); return [OPENID ?? null, SOURCE]`;

/** `event.run` is the text of an async function of `{cloud, db}`; answers its value, or the error as the SDK worded it. Without it: who calls. */
export async function main(event: { run?: string; Event?: string }): Promise<unknown> {
  // Pushed by WeChat: kept with who the platform says it is from.
  if (event.Event) {
    const { OPENID = null, SOURCE } = cloud.getWXContext();
    return db.collection('things').add({ data: { event, OPENID, SOURCE } });
  }
  const AsyncFunction = (async () => undefined).constructor as new (
    ...args: string[]
  ) => (sdk: Sdk, event: unknown) => Promise<unknown>;
  try {
    return { value: await new AsyncFunction('{ cloud, db }', 'event', event.run ?? whoCalls)({ cloud, db }, event) };
  } catch (error) {
    const { errCode, code, message } = error as { errCode?: number; code?: string; message?: string };
    return { errCode, code, message: message ?? String(error) };
  }
}
