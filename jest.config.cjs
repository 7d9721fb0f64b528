/** Unit tests lie beside the rules they hold; system tests in tests/ expect what `npm test` has built. */
const swc = [
  '@swc/jest',
  { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } } },
];
const common = {
  transform: { '^.+\\.(t|j)sx?$': swc, '^.+\\.mjs$': swc },
  transformIgnorePatterns: ['node_modules/(?!(mingo|bson|@trpc|@sparticuz|glass-easel|@tarojs/components/mini)/)'],
  moduleNameMapper: {
    // `COUNTY=<code>` tries what was built for another county.
    ...(process.env.COUNTY && { '^(@|.*/)config/county$': `<rootDir>/config/counties/${process.env.COUNTY}` }),
    '^@domain/(.*)$': '<rootDir>/domain/$1',
    '^@config/(.*)$': '<rootDir>/config/$1',
    // As on a phone: Taro names the platform's own components.
    '^@tarojs/components$': '<rootDir>/node_modules/@tarojs/components/mini/index.js',
    '^fast-check$': '<rootDir>/tests/seeded-fast-check.ts',
  },
  testEnvironment: 'node',
  // What a build for an environment bakes in; of none here.
  globals: { CLOUD_ENV: '', CLOUD_TRIAL: false },
  // Built functions carry the names of the packages of ours.
  modulePathIgnorePatterns: ['<rootDir>/dist/.*/package\\.json$'],
};
module.exports = {
  projects: [
    {
      ...common,
      displayName: 'domain',
      rootDir: __dirname,
      testMatch: ['<rootDir>/domain/**/*.test.ts', '<rootDir>/config/**/*.test.ts'],
    },
    { ...common, displayName: 'domain at once', rootDir: __dirname, testMatch: ['<rootDir>/tests/domain-at-once.ts'] },
    {
      ...common,
      displayName: 'system',
      rootDir: __dirname,
      testEnvironment: '<rootDir>/tests/environment.cjs',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
    },
  ],
  // On a busy machine, too, only what hangs takes so long; suites that do more say so themselves.
  testTimeout: 120_000,
};
