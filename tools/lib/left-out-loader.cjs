/**
 * A module that nothing here calls: every name it exports is still there, and says so when it is called; what makes a function makes such a
 * one. Zod's classes name the makers of JSON schemas in methods, so no bundler leaves them out by itself.
 */
function leftOut(source, file) {
  const declared = [...source.matchAll(/^export (?:async )?(?:function|const|class) (\w+)/gm)];
  const renamed = [...source.matchAll(/^export \{ \w+ as (\w+) \};$/gm)];
  const names = [...declared, ...renamed].map(([, name]) => name);
  if (names.length === 0) throw new Error(`${file} exports nothing: look at tools/lib/left-out-loader.cjs`);
  const listed = names.map((name) => `${/^create/.test(name) ? 'maker' : 'leftOut'} as ${name}`).join(', ');
  return [
    `function leftOut() { throw new Error('left out of this build: JSON schemas'); }`,
    `function maker() { return leftOut; }`,
    `export { ${listed} };`,
    '',
  ].join('\n');
}

/** As a loader of webpack. */
module.exports = function loader(source) {
  return leftOut(source, this.resourcePath);
};
module.exports.leftOut = leftOut;
/** Zod's makers of JSON schemas (19 KB): neither a phone nor a function asks for one. */
module.exports.jsonSchemas = /[\\/]zod[\\/]v4[\\/]core[\\/](json-schema-processors|to-json-schema)\.js$/;
