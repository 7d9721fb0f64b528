import { mkdirSync } from 'node:fs';
import { build } from './builds.mjs';
import { dataFolder, startDesk, welcome, whyNotWritable } from './desk.mjs';
import { ensureInstalled } from './install.mjs';
import { whyPortIsRefused } from './port.mjs';

const port = Number(process.env.PORT ?? 4175);
const say = (line) => console.log(line);

function stop(reason) {
  console.error(reason);
  process.exit(1);
}

/** Runs the emulator until it is stopped. */
function serve() {
  const child = startDesk({ port, functions: 'dist/cloudfunctions', app: 'dist/h5', emulator: 'dist/emulator' });
  child.on('message', (message) => {
    if (message === 'seeding') say('Restoring the demonstration county …');
    if (message === 'ready') welcome(port, say);
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 0));
}

const refused = whyNotWritable() ?? (await whyPortIsRefused(port));
if (refused) stop(refused);
try {
  await ensureInstalled(say);
} catch (error) {
  stop(error.message);
}
for (const name of ['functions', 'emulator', 'h5']) {
  const { code, output } = await build(name, say);
  if (code !== 0) stop(output);
}
mkdirSync(dataFolder, { recursive: true });
serve();
