// The desk while one writes: every edit is rebuilt; pages reload by themselves, functions and emulator begin again on the same data.
import { requireNode } from './lib/node-version.mjs';

requireNode();
await import('./lib/watch.mjs');
