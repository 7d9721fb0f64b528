import { readFile } from 'node:fs/promises';
import path from 'node:path';
import json from './left-out-loader.cjs';

/**
 * Parts of the SDK that no function calls, by who asks for them: read at every cold start, they would be a quarter of a bundle. A call says so.
 * Models of language bring a second client, the adapter of the mini-program and a polyfill of streams; XML is only ever read.
 */
const leftOut = [
  { asker: '@cloudbase/node-sdk/dist/cloudbase.js', asks: './ai', names: ['createAI'] },
  { asker: 'xml2js/lib/xml2js.js', asks: './builder', names: ['Builder'] },
];

const namespace = 'left-out';
const posix = (file) => file.replaceAll('\\', '/');

/** What stands in for a part: each of its names throws when it is called. */
const refusalOf = ({ asker, names }) =>
  names
    .map((name) => `exports.${name} = function () { throw new Error('${name} of ${asker} is not in this bundle'); };`)
    .join('\n');

/** An esbuild plugin: SDK and zod as they are, without the parts that are never called, and of the media types those with a file extension. */
export const leanSdk = {
  name: 'lean-sdk',
  setup(build) {
    const met = new Set();
    for (const one of leftOut) {
      build.onResolve({ filter: new RegExp(`^${one.asks.replaceAll('.', '\\.')}$`) }, ({ importer }) => {
        if (!posix(importer).endsWith(`node_modules/${one.asker}`)) return undefined;
        met.add(one);
        return { path: one.asks, namespace, pluginData: one };
      });
    }
    build.onLoad({ filter: /.*/, namespace }, ({ pluginData }) => ({ contents: refusalOf(pluginData), loader: 'js' }));
    build.onLoad({ filter: json.jsonSchemas }, async ({ path: file }) => ({
      contents: json.leftOut(await readFile(file, 'utf8'), file),
      loader: 'js',
    }));
    // Whoever asks this table asks for the extensions of a type, or for the type of an extension.
    build.onLoad({ filter: /[\\/]mime-db[\\/]db\.json$/ }, async (args) => {
      const types = Object.entries(JSON.parse(await readFile(path.normalize(args.path), 'utf8')));
      const kept = types
        .filter(([, { extensions }]) => extensions)
        .map(([type, { source, charset, extensions }]) => [type, { source, charset, extensions }]);
      return { contents: JSON.stringify(Object.fromEntries(kept)), loader: 'json' };
    });
    // A newer SDK that asks otherwise must not grow unseen.
    build.onEnd((result) => {
      if (result.errors.length) return {};
      const missed = leftOut.filter((one) => !met.has(one));
      return {
        errors: missed.map(({ asker, asks }) => ({ text: `${asker} does not ask for ${asks}: look at tools/lib/lean-sdk.mjs` })),
      };
    });
  },
};
