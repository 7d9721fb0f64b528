const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');

/** Taro's lists of the calls of WeChat that answer by a promise: 3 KB of names, of which a program calls a few. */
const lists = /new Set\(\[\s*'(?:addPhoneContact|addFileToFavorites)'[^\]]*\]\)/g;

/** Every name that the program calls as `Taro.name`. */
function called(folder) {
  const found = new Set();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (/\.tsx?$/.test(name))
      for (const [, one] of readFileSync(path.join(folder, name), 'utf8').matchAll(/\bTaro\.(\w+)/g)) found.add(one);
  return found;
}

/** The lists with the names that are called; throws where there is none any more. */
function leanApis(source, names, file) {
  if (!source.match(lists)) throw new Error(`${file} has no list of calls: look at tools/lib/lean-apis-loader.cjs`);
  return source.replace(lists, (list) => {
    const kept = [...list.matchAll(/'(\w+)'/g)].map(([, name]) => name).filter((name) => names.has(name));
    return `new Set(${JSON.stringify(kept)})`;
  });
}

/** As a loader of webpack. */
module.exports = function loader(source) {
  return leanApis(source, called(path.join(__dirname, '../../src')), this.resourcePath);
};
Object.assign(module.exports, {
  called,
  leanApis,
  files: /[\\/]@tarojs[\\/](shared[\\/]dist[\\/](shared\.esm|native-apis)|plugin-platform-weapp[\\/]dist[\\/]runtime)\.js$/,
});
