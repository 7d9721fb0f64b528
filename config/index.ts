import { defineConfig, type UserConfigExport } from '@tarojs/cli';
import path from 'node:path';
import type { Compiler, sources } from 'webpack';
import dev from './dev';
import prod from './prod';
import { leanTemplates, levels } from './templates';

const root = path.resolve(__dirname, '..');
const target = process.env.TARO_ENV ?? 'weapp';
/** `COUNTY=<code>` builds for that county of counties/ instead of the one named in county.ts, into a folder of its own. */
const { COUNTY } = process.env;
const countyFile = COUNTY && path.join(root, 'config', 'counties', COUNTY);
/** `DEPLOY=<name>`: for one environment of CloudBase, its id baked in (deploy/), into a folder of its own too. */
const { DEPLOY, CLOUD_ENV = '', CLOUD_TRIAL } = process.env;
const outputRoot = path.posix.join('dist', DEPLOY ? `deploy/${DEPLOY}` : (COUNTY ?? ''), target);
/** Outside src, yet compiled with it: the rules run on the phone as they run on the server. */
const shared = ['domain', 'config/county.ts', 'config/counties', 'config/version.ts'].map((name) => path.join(root, name));
/** Libraries that ship the language of the day: iPhones below iOS 14 cannot read it. */
const modern = ['zod', '@trpc'].map((name) => path.join(root, 'node_modules', name) + path.sep);
const provided = path.join(root, 'src', 'provided.ts');
const names = { BigInt: [provided, 'BigInt'], globalThis: [provided, 'globalThis'] };
/** Zod's makers of JSON schemas (19 KB): nothing on a phone asks for one. */
const jsonSchemas = /[\\/]zod[\\/]v4[\\/]core[\\/](json-schema-processors|to-json-schema)\.js$/;

/** Where Taro lists what of WeChat answers by a promise. */
const listsOfCalls =
  /[\\/]@tarojs[\\/](shared[\\/]dist[\\/](shared\.esm|native-apis)|plugin-platform-weapp[\\/]dist[\\/]runtime)\.js$/;

/** Taro's templates by what the screens use of them, after Taro has written them. */
class LeanTemplates {
  apply(compiler: Compiler): void {
    const { Compilation, sources: kinds } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('LeanTemplates', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
      compilation.hooks.processAssets.tap({ name: 'LeanTemplates', stage }, () => {
        const lean = (asset: sources.Source) => new kinds.RawSource(leanTemplates(asset.source().toString()));
        compilation.updateAsset('base.wxml', lean);
      });
    });
  }
}

/**
 * A module that several packages carry lies in each under the md5 of its path, and every page names each of them that it needs: by as many
 * letters of it as tell them apart that is a third of the bytes. After Taro has written the names, which is nearly last.
 */
class ShortNames {
  apply(compiler: Compiler): void {
    const { Compilation, sources: kinds } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('ShortNames', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'ShortNames', stage }, () => {
        const files = compilation.getAssets().map(({ name }) => name);
        const hashes = [...new Set(files.flatMap((name) => /\/sub-common\/([0-9a-f]{32})\./.exec(name)?.[1] ?? []))];
        let letters = 3;
        while (new Set(hashes.map((hash) => hash.slice(0, letters))).size < hashes.length) letters += 1;
        const short = (text: string) =>
          text.replace(/(\/sub-common\/[0-9a-f]{32})(?=\.)/g, (whole) => whole.slice(0, letters - 32));
        for (const name of files.filter((one) => /\.(js|wxss)$/.test(one)))
          compilation.updateAsset(name, (asset) => {
            const text = asset.source().toString();
            const said = short(text);
            return said === text ? asset : new kinds.RawSource(said);
          });
        for (const name of files.filter((one) => short(one) !== one)) compilation.renameAsset(name, short(name));
      });
    });
  }
}

/** What terser does by itself and Taro turns off: two per cent of what everybody waits for. */
const compress = {
  ...{ ecma: 2018, passes: 3, arrows: true, collapse_vars: true, comparisons: true, computed_props: true, hoist_props: true },
  ...{ inline: true, loops: true, negate_iife: true, properties: true, reduce_funcs: true, reduce_vars: true, switches: true },
  ...{ typeofs: true, directives: true },
} as const;

/** Sizes are written in real px (ux.md), on every screen width the same. */
const postcss = { pxtransform: { enable: false, config: {} }, cssModules: { enable: false } };

export default defineConfig<'webpack5'>(async (merge): Promise<UserConfigExport<'webpack5'>> => {
  const base: UserConfigExport<'webpack5'> = {
    projectName: 'consumer-care',
    date: '2026-11-24',
    designWidth: 375,
    deviceRatio: { 375: 2 },
    sourceRoot: 'src',
    defineConstants: { CLOUD_ENV: JSON.stringify(CLOUD_ENV), CLOUD_TRIAL: JSON.stringify(Boolean(CLOUD_TRIAL)) },
    outputRoot,
    framework: 'react',
    baseLevel: levels,
    // Prebundling enlarges the main package.
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    cache: { enable: false },
    alias: {
      ...(countyFile && { '@config/county': countyFile }),
      '@domain': path.join(root, 'domain'),
      '@config': path.join(root, 'config'),
    },
    copy: {
      patterns:
        target === 'weapp'
          ? ['theme.json', 'sitemap.json', 'share.png'].map((file) => ({ from: `src/${file}`, to: `${outputRoot}/${file}` }))
          : [],
      options: {},
    },
    // Only the mini-program of the county goes over telephones: for the preview on a PC and for the county of the tests a minute of terser
    // buys nothing.
    ...((target === 'h5' || COUNTY) && {
      jsMinimizer: 'esbuild' as const,
      esbuild: { minify: { config: { target: 'es2019', charset: 'utf8' } } },
    }),
    // Chinese as it is written, not as \uXXXX.
    terser: { enable: true, config: { compress, output: { ascii_only: false, ecma: 2018 } } },
    mini: {
      postcss,
      compile: { include: [...shared, ...modern] },
      optimizeMainPackage: { enable: true },
      webpackChain(chain, webpack) {
        // WeChat's engine has no AbortController, and tRPC's client makes one per call.
        const abort = [path.join(root, 'src/cloud/abort-controller.ts'), 'AbortController'];
        chain.plugin('provided').use(webpack.ProvidePlugin, [{ ...names, AbortController: abort }]);
        // iOS 12 knows arrow functions and const: what webpack writes around each module is shorter by them.
        chain.output.set('environment', { arrowFunction: true, const: true, destructuring: true });
        chain.plugin('lean-templates').use(LeanTemplates);
        chain.plugin('short-names').use(ShortNames);
        // The rules are pure: a file of them of which nothing is used is left out, and with it what it reads.
        chain.module.rule('pure').include.add(path.join(root, 'domain')).end().set('sideEffects', false);
        const rule = chain.module.rule('json-schemas').test(jsonSchemas).pre();
        rule.use('left-out').loader(path.join(root, 'tools/lib/left-out-loader.cjs'));
        const apis = chain.module.rule('lists-of-calls').test(listsOfCalls).pre();
        apis.use('lean-apis').loader(path.join(root, 'tools/lib/lean-apis-loader.cjs'));
      },
    },
    h5: {
      publicPath: './',
      staticDirectory: 'static',
      router: { mode: 'hash' },
      postcss: { ...postcss, autoprefixer: { enable: true, config: {} } },
      compile: { include: [...shared, ...modern] },
      webpackChain(chain, webpack) {
        chain.plugin('provided').use(webpack.ProvidePlugin, [names]);
        // What several pages use lies in one file for all of them: Taro has each page carry its own copy.
        chain.optimization.splitChunks({ ...(chain.optimization.get('splitChunks') as object), chunks: 'all' });
      },
      output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    },
  };
  return merge({}, base, process.env.NODE_ENV === 'development' ? dev : prod);
});
