import type { Send } from './envelope';

/** Each platform has its own file: transport.weapp.ts, transport.h5.ts. */
export const send: Send;
/** Put before every key in device storage; the demonstration's two phones share one browser origin. */
export const storagePrefix: string;
