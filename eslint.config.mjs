import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import { readdirSync } from 'node:fs';
import tseslint from 'typescript-eslint';

/** Which projects may import which: apps -> contract, content, charts -> domain (docs/architecture.md). */
const projectBoundaries = {
  enforceBuildableLibDependency: false,
  // Only the texts of a language are loaded late; the packs of the same library are not.
  checkDynamicDependenciesExceptions: ['@verankerd/content'],
  allow: [],
  depConstraints: [
    {
      sourceTag: 'type:domain',
      onlyDependOnLibsWithTags: [],
      allowedExternalImports: ['fast-check'],
    },
    {
      sourceTag: 'type:content',
      onlyDependOnLibsWithTags: ['type:domain'],
      bannedExternalImports: ['*'],
    },
    {
      sourceTag: 'type:contract',
      onlyDependOnLibsWithTags: ['type:domain'],
      allowedExternalImports: ['zod*'],
    },
    {
      // The server draws the same charts as the screen: what they say and look like knows no Angular and no page.
      sourceTag: 'type:chart-drawing',
      onlyDependOnLibsWithTags: [],
      allowedExternalImports: ['chart.js'],
    },
    {
      sourceTag: 'type:charts',
      onlyDependOnLibsWithTags: ['type:domain', 'type:content', 'type:chart-drawing'],
      allowedExternalImports: ['@angular/*', 'chart.js*', 'rxjs*', 'tslib'],
    },
    {
      allSourceTags: ['type:app', 'scope:api'],
      onlyDependOnLibsWithTags: [
        'type:domain',
        'type:contract',
        'type:content',
        'type:chart-drawing',
      ],
      bannedExternalImports: ['@angular/*'],
    },
    {
      allSourceTags: ['type:app', 'scope:web'],
      onlyDependOnLibsWithTags: ['type:domain', 'type:contract', 'type:content', 'type:charts'],
      bannedExternalImports: ['@nestjs/*', 'typeorm', 'pg', 'fastify', '@fastify/*'],
    },
    {
      sourceTag: 'type:e2e',
      onlyDependOnLibsWithTags: ['type:domain', 'type:content', 'type:contract'],
    },
  ],
};

/** A feature reaches another only through the door that it names: `<feature>/<feature>-door`. */
function featureBoundaries(root, walls) {
  const features = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !walls.open.includes(entry.name))
    .map((entry) => entry.name);
  return features.map((feature) => ({
    files: [`${root}/${feature}/**/*.ts`],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(\\.\\./)+(${features.filter((other) => other !== feature).join('|')})/(?!\\2-door$)`,
              message: 'A feature reaches another through its door only: <feature>/<feature>-door.',
            },
          ],
        },
      ],
    },
  }));
}

/** The domain is pure: no clock, no random, no process, no Node. Time and ids come in as arguments. */
const pureCore = {
  files: ['libs/domain/src/**/*.ts'],
  ignores: ['**/*.spec.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: [{ regex: '^[^.]', message: 'The domain imports nothing but itself.' }] },
    ],
    'no-restricted-globals': [
      'error',
      'process',
      'fetch',
      'crypto',
      'setTimeout',
      'performance',
      'window',
    ],
    'no-restricted-syntax': [
      'error',
      {
        selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
        message: 'Time comes in as an argument.',
      },
      {
        selector: "NewExpression[callee.name='Date'][arguments.length=0]",
        message: 'Time comes in as an argument.',
      },
      {
        selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
        message: 'Randomness comes in as an argument.',
      },
    ],
  },
};

export default tseslint.config(
  {
    ignores: ['**/dist', '**/node_modules', '.nx', '.angular', '.data', '.cache', '**/fixtures/**'],
  },
  js.configs.recommended,
  { files: ['**/*.{mjs,cjs,js}'], languageOptions: { globals: nodeGlobals() } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': ['error', projectBoundaries],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      // A parameter that a signature asks for and a function does not need is written _.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_$' }],
      'max-lines': ['error', { max: 400, skipComments: true, skipBlankLines: true }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['apps/api/src/**/*.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    files: ['apps/web/**/*.ts', 'libs/charts/**/*.ts'],
    extends: [angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/component-selector': [
        'error',
        { type: 'element', prefix: 'vk', style: 'kebab-case' },
      ],
      '@angular-eslint/directive-selector': [
        'error',
        { type: 'attribute', prefix: 'vk', style: 'camelCase' },
      ],
    },
  },
  {
    files: ['apps/web/**/*.html', 'libs/charts/**/*.html'],
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
  },
  { files: ['**/*.spec.ts'], rules: focusedTestsAreRefused() },
  pureCore,
  ...featureBoundaries('apps/api/src', { open: ['platform', 'command-line'] }),
  ...featureBoundaries('apps/web/src/app', { open: ['shell', 'kit'] }),
);

function nodeGlobals() {
  const names = [
    'process',
    'console',
    'module',
    'require',
    'exports',
    '__dirname',
    'URL',
    'setTimeout',
  ];
  return Object.fromEntries(
    [...names, 'clearTimeout', 'fetch', 'Buffer', 'performance'].map((name) => [name, 'readonly']),
  );
}

function focusedTestsAreRefused() {
  const selector = "MemberExpression[object.name=/^(describe|it|test)$/][property.name='only']";
  return {
    'no-restricted-syntax': ['error', { selector, message: 'A focused test hides the others.' }],
  };
}
