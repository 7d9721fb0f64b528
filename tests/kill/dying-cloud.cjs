// A process that serves the data file of its first argument and dies of SIGKILL right after the nth write that an SDK asks of it.
const path = require('node:path');
const { startEmulator } = require(path.resolve(__dirname, '../../dist/emulator/emulator.cjs'));

const [dataFile, personas, collections, writes] = process.argv.slice(2);
const isWrite = /insertDocument|modifyDocument|removeDocument|commitTransaction/;
let left = Number(writes);

startEmulator({
  port: 0,
  dataFile,
  functionsDir: path.resolve(__dirname, '../../dist/cloudfunctions'),
  personas: JSON.parse(personas),
  collections: JSON.parse(collections),
  // A tick of this machine's clock would write what nobody asked for.
  timersOnDemand: true,
  fault: ({ when, action }) => {
    if (when !== 'after' || !isWrite.test(action) || (left -= 1) > 0) return;
    process.kill(process.pid, 'SIGKILL');
    // Whenever the signal takes effect, this thread, which alone writes, does nothing more.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  },
}).then(({ url }) => process.send(url));
