/**
 * The dependency rules of architecture.md, written once. A lib imports only libs to its left, only through the index;
 * the ordered list generates the forbidden pairs. test/architecture runs these on the house and on bad fixtures that
 * must fail, one a rule.
 */
const order = [
  'platform',
  'files',
  'identity',
  'audit',
  'notification',
  'deadlines',
  'proposals',
  'scheme',
  'catalogue',
  'requests',
  'questions',
  'dialogue',
  'booking',
  'budget',
  'rounds',
  'contracts',
  'delivery',
  'addenda',
  'invoicing',
  'evaluation',
  'duties',
  'people',
  'monitoring',
  'preparation',
];

// Fixtures lie under a folder of their own and are judged by the same expressions.
const root = '(^|/)';
const testFile = '\\.(spec|int-spec|e2e-spec|browser-spec|long-spec)\\.ts$';
const inTests = [testFile, '/src/testing(/|\\.ts$)', '^test/(?!architecture/fixtures)'];

const onlyToTheLeft = order.slice(0, -1).map((lib, index) => ({
  name: `${lib}-imports-nothing-to-its-right`,
  severity: 'error',
  comment:
    'A lib imports only libs to its left; a lower lib that needs a higher one to act records an event.',
  from: { path: `${root}libs/${lib}/` },
  to: { path: `${root}libs/(${order.slice(index + 1).join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...onlyToTheLeft,
    {
      name: 'only-through-the-index',
      severity: 'error',
      from: { path: '(?:^|/)(?:apps|libs)/([^/]+)/' },
      to: {
        path: `${root}libs/[^/]+/src/`,
        pathNot: [`${root}libs/$1/`, `${root}libs/[^/]+/src/(index|testing)\\.ts$`],
      },
    },
    {
      name: 'testing-from-tests-only',
      severity: 'error',
      from: { path: `${root}(apps|libs|migrations)/`, pathNot: inTests },
      to: { path: `${root}libs/[^/]+/src/testing(/|\\.ts$)` },
    },
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { pathNot: 'node_modules' } },
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      comment:
        'domain/ imports no framework, ORM, environment or clock: only domain, other indexes and pure libraries.',
      from: { path: `${root}libs/[^/]+/src/domain/`, pathNot: inTests },
      to: {
        path: [
          '(^|/)node_modules/(@nestjs|typeorm|pg|pg-boss|nodemailer|express|passport|handlebars)(/|$)',
          '^(process|fs|fs/promises|net|http|https|child_process|dns|os)$',
          `${root}libs/[^/]+/src/(application|persistence|read|jobs|mail)/`,
        ],
      },
    },
    {
      name: 'application-knows-no-web',
      severity: 'error',
      from: { path: `${root}libs/` },
      to: {
        path: [`${root}apps/`, '(^|/)node_modules/(express|@nestjs/platform-express|express-session)(/|$)'],
      },
    },
    {
      name: 'web-never-touches-persistence',
      severity: 'error',
      from: { path: `${root}apps/` },
      to: { path: `${root}libs/[^/]+/src/persistence/` },
    },
    {
      name: 'apps-never-each-other',
      severity: 'error',
      from: { path: '(?:^|/)apps/([^/]+)/' },
      to: { path: `${root}apps/`, pathNot: `${root}apps/$1/` },
    },
    {
      name: 'libs-know-no-migrations',
      severity: 'error',
      from: { path: `${root}libs/`, pathNot: inTests },
      to: { path: '^migrations/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.cache|\\.data)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
