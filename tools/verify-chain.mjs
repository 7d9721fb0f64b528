// npm run verify-chain [-- <backup or export>] [-- --against <earlier one>]: does every event still follow from the one before it?
// Ends with 0 when every chain holds, with 1 when one is broken (the first broken link of each is named), with 2 when nothing could be read.
import { argumentsOf, stop, takeOut, temporaryFolder, verifier } from './lib/backups.mjs';

const { source: given, data, against } = argumentsOf({ against: { type: 'string' } });
const source = given ?? temporaryFolder();
if (!given) await takeOut(data, source);
const { reportOn } = await verifier();
try {
  const { lines, good } = reportOn(source, against);
  lines.forEach((line) => console.log(line));
  process.exitCode = good ? 0 : 1;
} catch (error) {
  stop(error.message);
}
