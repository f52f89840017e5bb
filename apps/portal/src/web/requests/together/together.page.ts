import { NudgeDraft, SayReady, sides } from '@samraad/requests';
import { refuse } from '@samraad/platform';
import { ActOnly, type Ask, doing, PostAt } from '../../shell';
import { requestPaths } from '../requests.paths';

const toDraft = (_: unknown, { caseId }: Ask): string => requestPaths.draft(caseId);

/** One side is ready with the draft as it was shown. */
@PostAt('case.draft-ready', 'requests.say-ready')
export class SayReadyPage extends ActOnly {
  readonly next = toDraft;

  act(ask: Ask) {
    return doing(SayReady, { caseId: ask.caseId, ready: true, version: versionOf(ask) });
  }
}

/** And is not, after all. */
@PostAt('case.draft-not-ready', 'requests.say-ready')
export class TakeReadyBackPage extends ActOnly {
  readonly next = toDraft;

  act({ caseId }: Ask) {
    return doing(SayReady, { caseId, ready: false, version: 0 });
  }
}

/** Another side is reminded. */
@PostAt('case.draft-nudge', 'requests.nudge')
export class NudgeDraftPage extends ActOnly {
  readonly next = toDraft;

  act(ask: Ask) {
    const side = sides.find((one) => one === ask.param('side')) ?? refuse('platform.not-found', {}, 404);
    return doing(NudgeDraft, { caseId: ask.caseId, unitId: ask.param('unitId'), side });
  }
}

function versionOf(ask: Ask): number {
  const version = Number(ask.param('version'));
  return Number.isSafeInteger(version) ? version : refuse('platform.not-found', {}, 404);
}
