type Row = Record<string, unknown>;

/** Øre are bigints, which JSON has no word for. */
const inText = (_: string, value: unknown): unknown =>
  typeof value === 'bigint' ? `${String(value)}n` : value;

/** Answers to reads, kept while nothing is written: the same question is asked once. Rows are given out as copies. */
export class SameReads {
  private readonly answered = new Map<string, Promise<Row[]>>();

  forget(): void {
    this.answered.clear();
  }

  async ask(sql: string, params: readonly unknown[], read: () => Promise<Row[]>): Promise<Row[]> {
    const key = `${sql}\n${JSON.stringify(params, inText)}`;
    const asked = this.answered.get(key) ?? read();
    this.answered.set(key, asked);
    // Rows of one's own: whoever asked may change theirs.
    return (await asked).map((row) => ({ ...row }));
  }
}
