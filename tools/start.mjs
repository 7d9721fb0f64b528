// Everything needed to try the product on one machine: installs, builds, seeds the demonstration county, serves it.
import { requireNode } from './lib/node-version.mjs';

requireNode();
await import('./lib/serve.mjs');
