import { Injectable } from '@nestjs/common';
import { ProviderIntake } from '@samraad/catalogue';
import { localDateOf } from '@samraad/deadlines';
import { PeopleReader, type Side, sideOf } from '@samraad/identity';
import { newId, orRefuse, refuse, type Tx } from '@samraad/platform';
import { partyRoles, sideMeant } from '@samraad/requests';
import { type Round, RoundReader, UnitReader } from '@samraad/scheme';
import { bodyGiven, mayBeAsked, remindAt, subjectGiven } from '../domain/question.rules';
import { insertQuestion } from '../persistence/question.store';
import { WriteMessage } from './write-message';

/** The same question to one provider or several; each gets a thread of its own and knows of no other. */
export interface AskProvidersCommand {
  readonly providerIds: readonly string[];
  readonly unitId: string;
  readonly themeKey: string | null;
  readonly subject: string;
  readonly body: string;
  /** Only of somebody who holds roles on both sides there. */
  readonly side?: Side | undefined;
}

type Acting = { readonly personId: string; readonly side: Side; readonly role: string };

/** What was asked: one thread a provider, in the order they were given. */
export interface Asked {
  readonly askedWith: string;
  readonly questions: readonly { readonly id: string; readonly providerId: string }[];
}

/** A local person asks before requesting: no case, no clock (domain.md §7 [K]). */
@Injectable()
export class AskProviders {
  constructor(
    private readonly people: PeopleReader,
    private readonly units: UnitReader,
    private readonly rounds: RoundReader,
    private readonly intake: ProviderIntake,
    private readonly write: WriteMessage,
  ) {}

  /** 403 for a unit where the actor acts for no side; 422 for a provider the round does not have, or has ended. */
  async execute(tx: Tx, command: AskProvidersCommand): Promise<Asked> {
    const { unitId, themeKey } = command;
    const acting = await this.actingFor(tx, unitId, command.side);
    const subject = orRefuse(subjectGiven(command.subject));
    const body = orRefuse(bodyGiven(command.body));
    const now = await tx.now();
    const round = (await this.rounds.openAt(tx, now)) ?? refuse('questions.no-round');
    if (themeKey !== null && !round.themes.some(({ key }) => key === themeKey))
      refuse('questions.theme-unknown');
    const providerIds = await this.askable(tx, round, [...new Set(command.providerIds)]);
    const asked = {
      ...{ roundId: round.id, unitId, themeKey, subject, askedWith: newId(), askedAt: now },
      ...{ askedBy: acting.personId, side: acting.side, remindAt: remindAt(now, round.rules) },
    };
    const questions: { id: string; providerId: string }[] = [];
    for (const providerId of providerIds) {
      const question = { ...asked, id: newId(), providerId };
      await insertQuestion(tx, question);
      tx.audit({
        stream: `question:${question.id}`,
        action: 'questions.asked',
        to: 'open',
        as: { side: acting.side, role: acting.role, unitId },
        facts: { providerId, roundId: round.id },
      });
      await this.write.first(tx, question, body);
      questions.push({ id: question.id, providerId });
    }
    return { askedWith: asked.askedWith, questions };
  }

  private async actingFor(tx: Tx, unitId: string, named?: Side): Promise<Acting> {
    const personId =
      tx.actor.kind === 'person' ? tx.actor.personId : refuse('questions.only-people', {}, 403);
    const roles = await this.people.rolesOf(tx, personId, await tx.now());
    const held = roles.flatMap((one) => {
      const side = sideOf(one.role);
      const own = one.unitId === unitId && (partyRoles as readonly string[]).includes(one.role);
      return own && side ? [{ personId, side, role: one.role }] : [];
    });
    if (held.length === 0) return refuse('questions.not-workplace', {}, 403);
    // The order of roles decides nothing, and what is asked for one side begins a request for it (domain.md §3 [ours, 2]).
    const side = orRefuse(sideMeant(held, null, named));
    await this.units.expectOpen(tx, [unitId]);
    return held.find((one) => one.side === side) ?? refuse('questions.not-workplace', {}, 403);
  }

  private async askable(tx: Tx, round: Round, providerIds: readonly string[]): Promise<readonly string[]> {
    if (providerIds.length === 0) refuse('questions.no-provider');
    const today = localDateOf(await tx.now());
    for (const providerId of providerIds) {
      const facts = await this.intake.facts(tx, { roundId: round.id, providerId });
      if (!facts) return refuse('questions.provider-unknown');
      if (!mayBeAsked(facts.changes, today)) refuse('questions.provider-gone', { name: facts.name });
    }
    return providerIds;
  }
}
