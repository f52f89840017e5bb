require('./run-typescript.cjs');
require('./act-on-cases.program.ts');
