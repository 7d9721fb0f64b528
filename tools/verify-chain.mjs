// npm run verify-chain [-- <backup or export>] [-- --against <earlier one>] [--seal 2026-11-24=<hash>]: is everything as it was written?
// Ends with 0 when all of it holds, with 1 when something does not (each is named), with 2 when nothing could be read.
import { argumentsOf, stop, takeOut, temporaryFolder, verifier } from './lib/backups.mjs';

const {
  source: given,
  data,
  against,
  seal: seals,
} = argumentsOf({
  against: { type: 'string' },
  seal: { type: 'string', multiple: true },
});
const source = given ?? temporaryFolder();
if (!given) await takeOut(data, source);
const { reportOn } = await verifier();
try {
  const { lines, good } = reportOn(source, { against, seals });
  lines.forEach((line) => console.log(line));
  process.exitCode = good ? 0 : 1;
} catch (error) {
  stop(error.message);
}
