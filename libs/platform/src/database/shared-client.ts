import { Client } from 'pg';

/** A connection that is somebody else's after each transaction: a statement can't be found again under a name. */
export class SharedClient extends Client {}
