import { app, at, type SmallChange } from './change-at';

const several = app('dialogue', 'assign-several.int-spec.ts');

/** A provider's workspace: cases given several at once, and who is told that it will take no more. */
export const workspaceChanges: readonly SmallChange[] = [
  at(several, app('dialogue', 'assign-several.ts'))(
    'cases are given although one of them has moved',
    'if (moved.length > 0) throw new Refused(casesMoved(await this.named(tx, moved)));',
    'void casesMoved;',
  ),
  at(several, app('dialogue', 'assign-several.ts'))(
    'a case that somebody else has given since is given once more',
    'if (seen !== null || facts.consultantId === null) return true;',
    'if (facts.consultantId !== null) return false;',
  ),
  at('libs/rounds/src/application/provider-in-round.int-spec.ts', app('requests', 'tell-of-stop-ahead.ts'))(
    'nobody is told ahead that a chosen provider will take no more',
    'await tx.mail(providerStopsAheadMail, vars, { to, key, caseId });',
    '',
  ),
];
