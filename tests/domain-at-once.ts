// What `npm test` runs of the rules: every unit test in one room of modules. File by file, each would read and compile the same rules anew,
// which is more than half of what they take. One file alone: `npx jest --selectProjects domain <path>`.
import { readdirSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '..');
for (const folder of ['domain', 'config'])
  for (const file of readdirSync(path.join(root, folder), { recursive: true }).map(String).sort())
    if (file.endsWith('.test.ts'))
      describe(`${folder}/${file.replaceAll('\\', '/')}`, () => void require(path.join(root, folder, file)));
