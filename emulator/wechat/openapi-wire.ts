// The two encodings of `wx.openApi`: the form the SDK posts, and the protobuf inside it and in the answer.

/** The fields of a multipart form, as bytes: one of them is protobuf. */
export function formFields(contentType: string, body: Buffer): Record<string, Buffer> {
  const boundary = /boundary=(?:"([^"]+)"|([^;]+))/.exec(contentType)?.slice(1).find(Boolean);
  if (!boundary) return {};
  // One character a byte, so that nothing is lost on the way through text.
  const parts = body.toString('latin1').split(`--${boundary}`).slice(1, -1);
  return Object.fromEntries(
    parts.map((part) => {
      const end = part.indexOf('\r\n\r\n');
      const name = /name="([^"]*)"/.exec(part.slice(0, end))?.[1] ?? '';
      return [name, Buffer.from(part.slice(end + 4, -2), 'latin1')];
    }),
  );
}

/** CommApiData → field 2, OpenApiData → field 1, pairs of 1 key and 2 value, each value JSON. */
export function decodeCall(message: Buffer): Record<string, unknown> {
  const data = bytesOf(message).find(([field]) => field === 2)?.[1] ?? Buffer.alloc(0);
  const pairs = bytesOf(data).filter(([field]) => field === 1);
  return Object.fromEntries(
    pairs.map(([, pair]) => {
      const fields = new Map(bytesOf(pair));
      return [fields.get(1)?.toString() ?? '', JSON.parse(fields.get(2)?.toString() ?? 'null') as unknown];
    }),
  );
}

/** CommOpenApiResp: 1 respData and 2 contentType, or 3 errorCode alone. */
export function encodeReply(reply: { data: unknown } | { contentType: string; bytes: Buffer } | { errorCode: number }): Buffer {
  if ('errorCode' in reply) return Buffer.concat([Buffer.from([3 << 3]), varint(BigInt.asUintN(64, BigInt(reply.errorCode)))]);
  const [type, bytes] =
    'bytes' in reply ? [reply.contentType, reply.bytes] : ['application/json', Buffer.from(JSON.stringify(reply.data))];
  return Buffer.concat([lengthened(1, bytes), lengthened(2, Buffer.from(type))]);
}

/** The length-delimited fields of a message; numbers are passed over. */
function bytesOf(message: Buffer): [field: number, value: Buffer][] {
  const found: [number, Buffer][] = [];
  for (let at = 0; at < message.length;) {
    const [tag, afterTag] = readVarint(message, at);
    const [number, afterNumber] = readVarint(message, afterTag);
    const isBytes = (tag & 7) === 2;
    at = isBytes ? afterNumber + number : afterNumber;
    if (isBytes) found.push([tag >>> 3, message.subarray(afterNumber, at)]);
  }
  return found;
}

function readVarint(message: Buffer, at: number): [value: number, next: number] {
  let value = 0;
  let shift = 0;
  for (let next = at; ; shift += 7) {
    const byte = message[next++] ?? 0;
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return [value, next];
  }
}

function varint(value: bigint): Buffer {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>= 7n) {
    if (rest < 0x80n) return Buffer.from([...bytes, Number(rest)]);
    bytes.push(Number(rest & 0x7fn) | 0x80);
  }
}

const lengthened = (field: number, value: Buffer) =>
  Buffer.concat([Buffer.from([(field << 3) | 2]), varint(BigInt(value.length)), value]);
