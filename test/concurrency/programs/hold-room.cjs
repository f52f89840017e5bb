require('./run-typescript.cjs');
require('./hold-room.program.ts');
