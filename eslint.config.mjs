import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const bare = (selector, message) => ({ selector, message });
const transactions = ['startTransaction', 'runTransaction'].map((name) =>
  bare(`MemberExpression[property.name='${name}']`, 'Only the kernel opens a transaction: commit is the one writer.'),
);
const quiet = bare(
  "Literal[value='networkidle']",
  'No waiting for quiet networks: wait for what the page shows (tests/browser/browser.ts).',
);
/** An act by its name is a row of a table: a branch on it is a rule that the table does not show. */
const byName = ['===', '!==', '==', '!='].map((operator) =>
  bare(
    `BinaryExpression[operator='${operator}']:matches([left.name='command'],[left.property.name='command'])[right.type='Literal']`,
    'An act is known by name in tables alone: give it a row.',
  ),
);
const clocks = [
  bare(
    "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    'The domain has no clock: take now or today as an argument.',
  ),
  bare("NewExpression[callee.name='Date'][arguments.length=0]", 'The domain has no clock: take now or today as an argument.'),
  bare("CallExpression[callee.name='dayjs'][arguments.length=0]", 'The domain has no clock: take now or today as an argument.'),
  bare("CallExpression[callee.object.name='Math'][callee.property.name='random']", 'The domain decides the same way every time.'),
];

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.cache/', '.data/', 'backups/', 'coverage/', '**/*.cjs', '**/*.js', 'docs/'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.base],
    // One program for one run: a service that waits for edits takes a quarter longer.
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'no-debugger': 'error',
      'prefer-const': 'error',
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', quiet, ...transactions, ...byName],
    },
  },
  {
    files: ['domain/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', quiet, ...transactions, ...byName, ...clocks],
      'no-restricted-globals': ['error', 'wx', 'window', 'document', 'fetch', 'localStorage', 'process', 'setTimeout'],
      'no-restricted-imports': ['error', { patterns: ['@tarojs/*', 'wx-server-sdk', 'node:*', 'react'] }],
    },
  },
  { files: ['cloudfunctions/kernel/**/*.ts'], rules: { 'no-restricted-syntax': ['error', quiet, ...byName] } },
  { files: ['emulator/**/*.ts', 'tests/**/*.ts'], rules: { 'no-restricted-syntax': ['error', quiet] } },
  // Tests beside the rules may sample at random (properties) and read the environment (time zones).
  {
    files: ['domain/**/*.test.ts', 'domain/indicator/recount/*.ts'],
    rules: { 'no-restricted-globals': 'off', 'no-restricted-imports': 'off', 'no-restricted-syntax': 'off' },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['**/*.mjs'],
    rules: { 'no-debugger': 'error', 'prefer-const': 'error', eqeqeq: 'error', 'no-restricted-syntax': ['error', quiet] },
  },
);
