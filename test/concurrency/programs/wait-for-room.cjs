require('./run-typescript.cjs');
require('./wait-for-room.program.ts');
