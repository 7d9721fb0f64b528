/** Imports run one way: domain <- cloudfunctions, domain <- src; the emulator knows collections.ts and what was built. */
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
// The recount is a test in several files: what it draws and how it counts.
const tests = '\\.test\\.tsx?$|^domain/indicator/recount/';

module.exports = {
  forbidden: [
    rule(
      'no-circular',
      'Two files that need each other at run time are one file (types may look both ways).',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    rule(
      'domain-is-pure',
      'The rules import zod, dayjs and each other.',
      { path: '^domain/', pathNot: tests },
      { pathNot: ['^domain/', '^config/county', 'node_modules/(zod|dayjs)/'] },
    ),
    rule(
      'subjects-stand-alone',
      'What two kinds share lies in a room of its own; types may be looked at.',
      { path: '^domain/(complaint|report|feedback|other-matter)/', pathNot: ['fixture\\.ts$', tests] },
      {
        path: '^domain/(complaint|report|feedback|other-matter)/',
        pathNot: '^domain/$1/',
        dependencyTypesNot: ['type-only'],
      },
    ),
    rule(
      'law-knows-no-subject',
      'Complaints and reports follow the law; it says nothing of how they are kept, not even as a type.',
      { path: '^domain/law/', pathNot: tests },
      { path: '^domain/(complaint|report|feedback|indicator)/' },
    ),
    rule(
      'src-knows-the-domain',
      'The program never imports a cloud function or the emulator at run time.',
      { path: '^src/' },
      { path: '^(cloudfunctions|emulator|tests|tools)/', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'only-the-client-knows-the-api',
      'The type Api enters the program in one place.',
      { path: '^src/', pathNot: '^src/cloud/' },
      { path: '^cloudfunctions/' },
    ),
    rule(
      'functions-know-the-domain',
      'Cloud functions know neither the program nor the emulator.',
      { path: '^cloudfunctions/' },
      { path: '^(src|emulator|tests|tools)/' },
    ),
    rule(
      'words-stay-on-screens',
      'What an act asks and how it is called is for screens: a function carries no labels.',
      { path: '^cloudfunctions/' },
      { path: '^domain/complaint/acts/(.*\\.(words|party)|of-staff|of-parties)\\.ts$' },
    ),
    rule(
      'rules-need-no-words',
      'A rule decides without its labels.',
      {
        path: '^domain/',
        pathNot: [
          '^domain/complaint/acts/(.*\\.(words|party)|of-staff|of-parties)\\.ts$',
          '^domain/negotiation/own-words\\.ts$',
          tests,
        ],
      },
      { path: '^domain/complaint/acts/(.*\\.(words|party)|of-staff|of-parties)\\.ts$' },
    ),
    rule(
      'letters-in-one-room',
      'Letters are written in the functions and shown at the desk before they are sent; no other package carries them.',
      { path: '^src/(?!desk/)' },
      { path: '^domain/complaint/letters/', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'parties-carry-no-words-of-the-bureau',
      'A phone of a party carries its own words alone.',
      { path: '^src/(?!desk/)' },
      { path: '^domain/complaint/acts/(.*\\.words|of-staff)\\.ts$' },
    ),
    rule(
      'kernel-knows-no-context',
      'The kernel serves every context and knows none.',
      { path: '^cloudfunctions/kernel/' },
      { path: '^cloudfunctions/(?!kernel/|collections\\.ts)' },
    ),
    rule(
      'contexts-stand-alone',
      'One folder is one deployed function; only the timer may call the jobs of others.',
      { path: '^cloudfunctions/(?!kernel/)([^/]+)/' },
      {
        path: '^cloudfunctions/(?!kernel/|collections\\.ts)',
        pathNot: ['^cloudfunctions/$1/', '/jobs\\.ts$'],
        dependencyTypesNot: ['type-only'],
      },
    ),
    rule(
      'ui-knows-nobody',
      'A component of ui/ would serve any program: it knows neither the rules nor the cloud nor a page.',
      { path: '^src/ui/' },
      { path: '^(domain|config|cloudfunctions|src)/', pathNot: '^src/ui/' },
    ),
    rule(
      'roles-stand-alone',
      'What two roles show lives in case/, form/, shell/ or ui/.',
      { path: '^src/(filing|desk|office|insight|shop|credit|means|guide)/' },
      { path: '^src/(filing|desk|office|insight|shop|credit|means|guide)/', pathNot: '^src/$1/' },
    ),
    rule(
      'emulator-knows-no-product',
      'It runs what was built, so that it stays WeChat cloud and nothing else.',
      { path: '^emulator/' },
      { path: '^(domain|src|tests|cloudfunctions/(?!collections\\.ts))' },
    ),
    rule(
      'deployment-reads-declarations',
      'What puts the product into service knows what it declares, and runs none of it.',
      { path: '^deploy/' },
      { path: '^(domain|src|emulator|tests|tools|cloudfunctions/(?!collections\\.ts))' },
    ),
    rule(
      'nothing-imports-tests',
      'Product code never needs a test.',
      { path: '^(domain|src|cloudfunctions|deploy|emulator)/', pathNot: tests },
      { path: ['^tests/', tests] },
    ),
    rule(
      'no-orphans',
      'A file that nobody imports and that is no entry is dead.',
      {
        orphan: true,
        path: '^(domain|src|cloudfunctions|deploy|emulator|config)/',
        pathNot: [
          tests,
          '\\.d\\.ts$',
          '^config/(dev|prod|index|budgets)\\.ts$',
          '^config/counties/',
          // Named to webpack by its path.
          '^config/[\\w-]+-loader\\.cjs$',
          '\\.config\\.ts$',
          '^src/app\\.tsx$',
          // Chosen by Taro for the target, and provided by webpack where a library asks for the name.
          '\\.(h5|weapp)\\.ts$',
          '^src/(cloud/abort-controller|provided)\\.ts$',
        ],
      },
      {},
    ),
    rule('nothing-unresolved', 'An import that resolves to nothing.', {}, { couldNotResolve: true }),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(scss|css|png|svg)$' },
    enhancedResolveOptions: { conditionNames: ['import', 'require', 'node', 'default', 'types'], exportsFields: ['exports'] },
  },
};
