import { Injectable } from '@nestjs/common';
import { orRefuse, readCsv, refuse, type Tx } from '@samraad/platform';
import { type PeopleLine, readPeopleLine, type WrongLine } from '../domain/people-line.rules';
import { forgetOldImports, insertImport } from '../persistence/people-import.store';
import { peopleColumns } from '../i18n/import.da';
import { ActingKeeper } from './acting-keeper';

/** Most lines of a file of people: more would make the page that shows them, and the commit, too long. */
export const mostLines = 20_000;

/** Reads a file of people and roles and keeps it for its preview; nothing is taken in yet. */
@Injectable()
export class ReadPeopleFile {
  constructor(private readonly keepers: ActingKeeper) {}

  /** 422 with why when the file as a whole cannot be read. */
  async execute(tx: Tx, { bytes }: { readonly bytes: Uint8Array }): Promise<{ id: string }> {
    const { personId } = await this.keepers.of(tx);
    const { rows, problems } = orRefuse(readCsv(bytes, peopleColumns));
    if (rows.length > mostLines) refuse('people.line-too-many', { most: mostLines.toLocaleString('da-DK') });
    const read = rows.map(({ line, values }) => readPeopleLine(line, values));
    const lines = read.filter((one): one is PeopleLine => !('message' in one));
    const wrong = [...problems, ...read.filter((one): one is WrongLine => 'message' in one)];
    await forgetOldImports(tx);
    return { id: await insertImport(tx, personId, { lines, wrong }) };
  }
}
