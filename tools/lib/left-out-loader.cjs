/**
 * A webpack loader for a module that nothing here calls: every name it exports is still there, and says so when it is called.
 * Zod's classes name the makers of JSON schemas in methods, so no bundler leaves them out by itself.
 */
module.exports = function leftOut(source) {
  const declared = [...source.matchAll(/^export (?:async )?(?:function|const|class) (\w+)/gm)];
  const renamed = [...source.matchAll(/^export \{ \w+ as (\w+) \};$/gm)];
  const names = [...declared, ...renamed].map(([, name]) => name);
  if (names.length === 0) throw new Error(`${this.resourcePath} exports nothing: look at tools/lib/left-out-loader.cjs`);
  const listed = names.map((name) => `leftOut as ${name}`).join(', ');
  return `function leftOut() { throw new Error('left out of this build: JSON schemas'); }\nexport { ${listed} };\n`;
};
