import { Injectable } from '@nestjs/common';
import { PeopleReader, type Role, sideOf } from '@samraad/identity';
import type { Tx } from '@samraad/platform';
import { type Round, RoundReader } from '@samraad/scheme';
import { pairsPossible } from '../domain/accepted-pairs.rules';
import type { DraftFacts } from '../domain/ready-to-sign.rules';
import type { Signer } from '../domain/signer';
import { successorOf } from '../domain/successor.rules';
import { draftFacts } from '../persistence/draft.store';
import {
  findRequest,
  heldAt,
  lockRequest,
  type PartyRoleRow,
  partyRolesAt,
  type RequestRow,
} from '../persistence/request.store';
import type { SignatureAsked } from '../persistence/signature-asked.entity';
import { casesAsking, findOpenAsks } from '../persistence/signature.store';
import { CaseReader } from './case.reader';
import { ableToSign, moveAsk } from './move-ask';
import { lastDayOf } from './signature-expiry';
import { askObstacle, type SigningRound, signingRound } from './signing-round';

/** A place where roles have changed. */
export interface RolePlace {
  readonly unitId: string;
  readonly role: Role;
}

/** A case as it is handed over in. */
interface Sight {
  readonly row: RequestRow;
  readonly time: SigningRound;
  readonly round: Round;
  readonly held: readonly PartyRoleRow[];
  readonly title: string;
  readonly signs: (signer: Signer) => boolean;
}

/** Signatures asked of somebody who has left go to the successor (domain.md §2: open tasks do); nobody to take over, they stay. */
@Injectable()
export class HandOverSignatures {
  constructor(
    private readonly cases: CaseReader,
    private readonly rounds: RoundReader,
    private readonly people: PeopleReader,
  ) {}

  /** How many questions moved. */
  async execute(tx: Tx, place: RolePlace): Promise<number> {
    const side = sideOf(place.role);
    if (!side) return 0;
    let moved = 0;
    for (const caseId of await casesAsking(tx, place.unitId, side)) {
      await lockRequest(tx, caseId);
      const here = (await findOpenAsks(tx, caseId)).filter((ask) => ask.unitId === place.unitId);
      const sight = await this.look(tx, caseId);
      const gone: string[] = [];
      for (const ask of sight ? here : [])
        if (sight && (await this.move(tx, sight, ask, await this.heir(tx, sight, ask, place.role))))
          gone.push(ask.personId);
      if (gone.length > 0) await this.toDeputies(tx, caseId, gone);
      moved += gone.length;
    }
    return moved;
  }

  /**
   * Questions of those for whom somebody stands in go to them at once, and on to whoever stands in for them; to nobody of
   * `except`, who had one and gave it away. The case is locked.
   */
  async toDeputies(tx: Tx, caseId: string, except: readonly string[] = []): Promise<void> {
    const passed = new Set(except);
    for (let again = true; again;) {
      again = false;
      for (const ask of await findOpenAsks(tx, caseId)) {
        const named = await this.standingIn(tx, ask, passed);
        const sight = named.length > 0 ? await this.look(tx, caseId) : null;
        if (!sight?.signs(ask)) continue;
        passed.add(ask.personId);
        if (await this.move(tx, sight, ask, await this.deputy(tx, sight, ask, named))) again = true;
      }
    }
  }

  /** Null where no round is open. */
  private async look(tx: Tx, caseId: string): Promise<Sight | null> {
    const row = await findRequest(tx, caseId);
    const time = row && (await signingRound(tx, this.rounds, row));
    const round = time?.open;
    if (!row || !time || !round) return null;
    const held = await partyRolesAt(tx, caseId, time.now);
    const { signing } = (time.asked ?? round).rules;
    const title = (await this.cases.facts(tx, caseId))?.title ?? row.reference;
    return { row, time, round, held, title, signs: (signer) => ableToSign(held, signer, signing) };
  }

  /** Whoever takes a question over from who has left, or stands in for who is there; null while it stays. */
  private async heir(tx: Tx, sight: Sight, ask: SignatureAsked, role: Role): Promise<string | null> {
    const { personId, unitId } = ask;
    if (sight.signs(ask)) return this.deputy(tx, sight, ask, await this.standingIn(tx, ask, new Set()));
    const named = await this.people.heirs(tx, personId, { unitId }, sight.time.now);
    const draft = await draftFacts(tx, sight.row.id);
    return successorOf(ask, able(sight, ask, draft), draft.signers, role, named);
  }

  private async standingIn(tx: Tx, { personId, unitId }: SignatureAsked, passed: ReadonlySet<string>) {
    const deputies = await this.people.deputies(tx, personId, { unitId }, await tx.now());
    return deputies.filter((one) => !passed.has(one));
  }

  /** The first of those who stand in who can sign instead; nobody else does, for who is asked is there. */
  private async deputy(tx: Tx, sight: Sight, ask: SignatureAsked, named: readonly string[]) {
    if (named.length === 0) return null;
    const draft = await draftFacts(tx, sight.row.id);
    const can = able(sight, ask, draft).filter((one) => named.includes(one.person_id));
    const [first] = can;
    return first ? successorOf(ask, can, draft.signers, first.role, named) : null;
  }

  private async move(tx: Tx, { row, time, round, title }: Sight, ask: SignatureAsked, to: string | null) {
    const { personId: from } = ask;
    // What is over is closed, not given new days.
    if (to === null || to === from || askObstacle(ask, time)) return false;
    const fromName = (await this.people.names(tx, [from])).get(from) ?? '';
    await moveAsk(tx, row, ask, { to, from, fromName, title, lastDay: lastDayOf(time.now, round) });
    return true;
  }
}

const able = ({ held, signs }: Sight, ask: SignatureAsked, draft: DraftFacts): readonly PartyRoleRow[] =>
  held.filter((one) => signs({ ...ask, personId: one.person_id }) && canTakeOver(one, ask, draft, held));

/** Whether somebody who may sign could take a question over from who is asked. */
function canTakeOver(
  { person_id: personId, unit_id, stated }: PartyRoleRow,
  ask: Signer,
  { signers, actedFor }: DraftFacts,
  held: readonly PartyRoleRow[],
): boolean {
  // Whoever has acted for the other side could never sign: the question would wait for nobody.
  const free = (actedFor.get(personId) ?? ask.side) === ask.side;
  // Each signs once: another who is asked beside them takes over nobody's.
  const isAsked = (one: Signer) => one.unitId === ask.unitId && one.side === ask.side;
  const beside = signers.some(
    (one) => isAsked(one) && one.personId !== ask.personId && one.personId === personId,
  );
  if (stated || unit_id !== ask.unitId || !free || beside) return false;
  // A chair's question goes to a chair: a leader could never sign with the vice-chair.
  const instead = signers.map((one) =>
    isAsked(one) && one.personId === ask.personId ? { ...one, personId } : one,
  );
  return pairsPossible(instead, heldAt(held));
}
