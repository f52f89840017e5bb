import { type UnwrittenTheme, UnwrittenThemesQuery } from '@samraad/catalogue';
import { addWorkingDays, hourOfDay, localDateOf } from '@samraad/deadlines';
import { PeopleReader } from '@samraad/identity';
import type { Tx } from '@samraad/platform';
import { RoundReader } from '@samraad/scheme';
import { Injectable } from '@nestjs/common';
import { themeToWriteMail } from '../mail/theme-to-write.mail';

/** The due work that looks for themes nobody has written about. */
export const askForTexts = 'rounds.ask-for-texts';

/** A week of working days, at the hour in which mails that ask for something leave (domain.md §13 [ours, 2]). */
const between = { workingDays: 5, hour: 8 } as const;

/**
 * A theme that joins a running round has no text of any provider: its coordinators are asked for one, and reminded each week
 * until it is sent for approval or the round takes no more requests. Meanwhile the public pages say that it is not written yet.
 */
@Injectable()
export class AskForTexts {
  constructor(
    private readonly rounds: RoundReader,
    private readonly unwritten: UnwrittenThemesQuery,
    private readonly people: PeopleReader,
  ) {}

  /** Asks whoever has not written, and plans the next look; answers how many providers were asked. */
  async execute(tx: Tx, roundId: string): Promise<number> {
    const now = await tx.now();
    const today = localDateOf(now);
    const round = await this.rounds.byId(tx, roundId);
    const missing = today <= round.requestsTo ? await this.unwritten.inRound(tx, roundId, today) : [];
    if (missing.length === 0) return 0;
    const byProvider = Map.groupBy(missing, ({ providerId }) => providerId);
    for (const [providerId, themes] of byProvider)
      await this.ask(tx, { providerId, themes, round: round.name, roundId, today, now });
    const next = addWorkingDays(today, between.workingDays, round.rules.closingDays);
    const dueAt = hourOfDay(next, between.hour);
    await tx.schedule({ kind: askForTexts, key: `ask-for-texts:${roundId}`, dueAt, data: { roundId } });
    return byProvider.size;
  }

  private async ask(
    tx: Tx,
    of: {
      readonly providerId: string;
      readonly themes: readonly UnwrittenTheme[];
      readonly round: string;
      readonly roundId: string;
      readonly today: string;
      readonly now: Date;
    },
  ): Promise<void> {
    const { providerId, themes, round, roundId, today, now } = of;
    const held = await this.people.holders(tx, { roles: ['coordinator'], providerId }, now);
    if (held.length === 0) return;
    await tx.mail(
      themeToWriteMail,
      { round, themes: themes.map(({ name }) => name) },
      {
        to: [...new Set(held.map(({ personId }) => personId))],
        key: `theme-to-write:${roundId}:${providerId}:${today}`,
      },
    );
  }
}
