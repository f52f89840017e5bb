import { app, at, type SmallChange, store } from './change-at';
import { identityChanges } from './identity-changes';
import { jointChanges } from './joint-changes';
import { sourceChanges } from './source-changes';
import { workspaceChanges } from './workspace-changes';

export type { SmallChange } from './change-at';

const joint = app('requests', 'joint-request.int-spec.ts');
const signing = 'test/requests/joint-model.int-spec.ts';
const guards = app('requests', 'request-guards.int-spec.ts');
const contract = app('contracts', 'contract.int-spec.ts');
const everyWorkplace = 'libs/contracts/src/domain/signers.rules.spec.ts';
const pauses = app('deadlines', 'pauses.int-spec.ts');
const clocks = app('deadlines', 'stored-clocks.int-spec.ts');
const attestation = app('delivery', 'attestation.int-spec.ts');
const course = app('delivery', 'course.int-spec.ts');
const courseLists = 'libs/delivery/src/read/delivery-list.int-spec.ts';
const evaluation = app('evaluation', 'evaluation.int-spec.ts');
const money = app('budget', 'contract-money.int-spec.ts');
const answers = app('dialogue', 'provider-answers.int-spec.ts');
const contact = app('dialogue', 'first-contact.int-spec.ts');

const requests: readonly SmallChange[] = [
  at(app('requests', 'hand-over-signatures.int-spec.ts'), app('requests', 'move-ask.ts'))(
    'a signature passed on is told a later day than the one its case expires on',
    'await expireTogether(tx, row.id, pass.lastDay);',
    '',
  ),
  at('libs/monitoring/src/read/case-listing.int-spec.ts', 'libs/monitoring/src/read/case-listing.sql.ts')(
    'a title that may not be read is found by its words',
    'WHERE (hits.openly OR ${readsTitle})',
    '',
  ),
  at('libs/monitoring/src/read/provider-inbox.int-spec.ts', 'libs/monitoring/src/read/case-search.sql.ts')(
    'a case is not found by its number',
    'l.number = $${at + 2}::int OR l.words LIKE $${at}::text OR l.reference LIKE $${at + 1}::text, false',
    'l.words LIKE $${at}::text OR l.reference LIKE $${at + 1}::text, false',
  ),
  at(guards, store('requests', 'request'))(
    'one person acts for both sides',
    'return row?.side === side;',
    'return row !== undefined;',
  ),
  at(joint, store('requests', 'request'))(
    'a change made over another’s is taken',
    'if (row.version !== version) throw',
    'if (row.version < 0) throw',
  ),
  at(guards, store('requests', 'request'))(
    'a role that has ended still signs',
    'AND ra.valid_from <= $2 AND (ra.valid_to IS NULL OR ra.valid_to > $2)\n     ORDER BY',
    'AND ra.valid_from <= $2\n     ORDER BY',
  ),
  at(signing, store('requests', 'signature'))(
    'a voided signature still counts',
    'AND g.content_hash = $2\n       AND NOT EXISTS (SELECT 1 FROM request_signature_void v WHERE v.signature_id = g.id)\n     WHERE s.request_id = $1',
    'AND g.content_hash = $2\n     WHERE s.request_id = $1',
  ),
  at(guards, store('requests', 'signature'))(
    'the signature of somebody no longer asked counts',
    'AND person_now(g.person_id) = s.person_id AND g.content_hash = $2',
    'AND g.content_hash = $2',
  ),
  at(joint, store('requests', 'provider-choice'))(
    'one side’s yes confirms the provider',
    'management_by IS NOT NULL AND employees_by IS NOT NULL RETURNING id',
    '(management_by IS NOT NULL OR employees_by IS NOT NULL) RETURNING id',
  ),
  at(joint, store('requests', 'queue'))(
    'the queue has gaps',
    'SET last_number = last_number + 1',
    'SET last_number = last_number + 2',
  ),
  at(joint, app('requests', 'sign-request.ts'))(
    'a text not seen is signed',
    'seenHash: command.hash,',
    'seenHash: hash,',
  ),
  at(guards, app('requests', 'sign-request.ts'))(
    'a request is signed while an order stands',
    'if (obstacle) throw new Refused(obstacle);',
    'void obstacle;',
  ),
  at(guards, app('requests', 'complete-request.ts'))(
    'an endorsement of another text counts',
    " && one.state === 'endorsed' && one.hash === hash",
    " && one.state === 'endorsed'",
  ),
  at(guards, app('requests', 'acting-side.ts'))(
    'an act is done in a stage that is not its own',
    'const obstacle = stageObstacle(meant.act, facts.stage);',
    'const obstacle = stageObstacle(meant.act, facts.stage) && null;',
  ),
  at(guards, app('requests', 'propose-provider.ts'))(
    'a provider outside the round is proposed',
    'await this.chosen.expectToBeHad(tx, row, command.providerId);',
    '',
  ),
  at(joint, app('requests', 'pass-on-signature.ts'))(
    'a signature is passed on to the other side’s signer',
    "if (sidesMixed(facts)) refuse('requests.both-sides');",
    '',
  ),
  at(guards, app('requests', 'move-ask.ts'))(
    'a signature is passed on to anybody at all',
    'one.unit_id === signer.unitId &&\n      maySignFor(signer.side, one.role, rules),',
    'one.unit_id === signer.unitId,',
  ),
];

const dialogue: readonly SmallChange[] = [
  at(answers, app('dialogue', 'acting-in-dialogue.ts'))(
    'another provider acts in the case',
    'role.providerId === facts.providerId',
    'role.providerId !== null',
  ),
  at(answers, app('dialogue', 'decline-request.ts'))(
    'a provider declines after its contract is out',
    'orRefuse(mayDecline(facts, everSentContract(await this.clocks.ofCase(tx, facts.id))));',
    'void mayDecline;',
  ),
  at(answers, app('dialogue', 'acting-in-dialogue.ts'))(
    'the provider acts in a stage that is not its own',
    'if (obstacle) throw new Refused(obstacle);',
    'void obstacle;',
  ),
  at(contact, app('dialogue', 'send-message.ts'))(
    'a message to one side alone stops the clock',
    'if (!reachesBothSides(reached)) return false;',
    'void reachesBothSides;',
  ),
  at(clocks, store('deadlines', 'clock'))(
    'a recorded breach is written over',
    'breached_at = coalesce(breached_at, $8)',
    'breached_at = $8',
  ),
  at(clocks, store('deadlines', 'clock'))(
    'a closed clock still counts',
    'WHERE case_id = $1 AND closed_at IS NULL ORDER BY id FOR UPDATE',
    'WHERE case_id = $1 ORDER BY id FOR UPDATE',
  ),
  at(pauses, store('deadlines', 'pause'))(
    'an answered pause lapses',
    'WHERE case_id = $1 AND state = ANY($3)',
    'WHERE case_id = $1 AND cardinality($3::text[]) > 0',
  ),
  at(pauses, app('deadlines', 'answer-pause.ts'))(
    'one answers one’s own pause, or an answered one',
    'orRefuse(mayAnswerPause(pause, side));',
    'void mayAnswerPause;',
  ),
  at(pauses, app('deadlines', 'answer-pause.ts'))(
    'a pause cures a breach',
    'clocks.filter((one) => movedByPauses(one, now))',
    'clocks.filter((one) => movedByPauses(one, now) || true)',
  ),
];

const contracts: readonly SmallChange[] = [
  at(contract, store('contracts', 'contract'))(
    'a contract moves on from any state',
    'return row && states.includes(row.state) ? row',
    'return row ? row',
  ),
  at(contract, app('contracts', 'contract-for-signing.ts'))(
    'a version not seen is signed',
    "if (version?.hash !== hash) return refuse('contracts.version-changed', {}, 409);",
    "if (!version) return refuse('contracts.version-changed', {}, 409);",
  ),
  at(contract, app('contracts', 'sign-contract.ts'))(
    'a contract is signed while an order stands',
    'if (obstacle) throw new Refused(obstacle);',
    'void obstacle;',
  ),
  at(everyWorkplace, 'libs/contracts/src/domain/signers.rules.ts')(
    'a side signs for another workplace too',
    'given.some((one) => one.unitId === unitId && one.side === side)',
    'given.some((one) => one.side === side)',
  ),
  at(everyWorkplace, 'libs/contracts/src/domain/signers.rules.ts')(
    'the coordinating workplace signs for all where every one is to',
    "if (signers === 'coordinating') return",
    'if (signers) return',
  ),
  at(everyWorkplace, 'libs/contracts/src/domain/signers.rules.ts')(
    'somebody signs for two sides',
    'one.personId === personId && one.side !== side',
    'one.personId === personId && one.side === side',
  ),
  at(contract, app('contracts', 'send-contract.ts'))(
    'a stale draft is sent',
    'if (contract.version !== command.version)',
    'if (contract.version < 0)',
  ),
  at(contract, app('contracts', 'contract-hold.ts'))(
    'a new contract passes those that wait',
    'if (mustWait) return false;',
    '',
  ),
  at(money, app('budget', 'hold-room.ts'))(
    'a contract’s hold is taken twice',
    "if (position.contract.held > 0n) refuse('budget.already-held', {}, 409);",
    '',
  ),
  at(money, app('budget', 'hold-room.ts'))(
    'a contract holds room in another frame',
    "if (!agrees) refuse('budget.other-frame', {}, 409);",
    '',
  ),
  at(app('budget', 'set-frame.int-spec.ts'), app('budget', 'open-tranche.ts'))(
    'a tranche opens twice',
    'if (!opening || hasOpened(opening)) return false;',
    'if (!opening) return false;',
  ),
];

const delivery: readonly SmallChange[] = [
  at(courseLists, 'libs/delivery/src/read/delivery-list.query.ts')(
    'everybody is shown everybody’s courses',
    'AND ($3::uuid IS NULL OR c.case_id = $3)\n    UNION',
    'OR ($3::uuid IS NULL OR c.case_id = $3)\n    UNION',
  ),
  at(attestation, store('delivery', 'dispute'))(
    'lifting one’s own objection lifts the others’',
    'AND outcome IS NULL AND ($6::uuid IS NULL OR (unit_id = $6 AND side = $7))',
    'AND outcome IS NULL AND ($6::uuid IS NULL OR $7::text IS NOT NULL)',
  ),
  at(attestation, app('delivery', 'attest.ts'))(
    'what lies with the provider again is attested',
    'if (sentBack) throw new Refused(sentBack);',
    'void sentBack;',
  ),
  at(attestation, app('delivery', 'say-not-delivered.ts'))(
    'what is attested is said to be missing',
    'if (obstacle) throw new Refused(obstacle);',
    'void obstacle;',
  ),
  at(attestation, store('delivery', 'shortfall'))(
    'the first that was said counts, not the last',
    'ORDER BY report_revision DESC',
    'ORDER BY report_revision ASC',
  ),
  at(attestation, store('delivery', 'attestation'))(
    'an attestation taken back still lives',
    "milestone = $2 AND state <> 'withdrawn'",
    "milestone = $2 AND state <> 'never'",
  ),
  at(course, store('delivery', 'report'))(
    'the first report counts, not the corrected one',
    'ORDER BY revision DESC',
    'ORDER BY revision ASC',
  ),
  at(course, app('delivery', 'report-delivered.ts'))(
    'a report is corrected after it was attested',
    "if (await findLiving(tx, facts.id)) refuse('delivery.report-attested', {}, 409);",
    '',
  ),
  at(course, app('delivery', 'send-invoice.ts'))(
    'more is invoiced than is earned',
    'if (obstacle) throw new Refused(obstacle);',
    'void obstacle;',
  ),
  at(course, store('delivery', 'invoice'))(
    'an invoice is paid twice',
    "expectMove(nextInvoiceStates, { from: invoice.state, to: 'paid' }, settled);",
    '',
  ),
  at(evaluation, app('evaluation', 'answer-evaluation.ts'))(
    'a side answers twice, or outside the window',
    'orRefuse(mayAnswer({ state, opensDay, answered: evaluation.answered }, acting.side));',
    'void mayAnswer;\n    void state;\n    void opensDay;',
  ),
  at(evaluation, app('evaluation', 'open-evaluations.ts'))(
    'a second finish opens a second evaluation',
    '|| (await findEvaluations(tx, facts.id)).length > 0) return;',
    ') return;',
  ),
  at(evaluation, app('evaluation', 'end-case.ts'))(
    'a case closes while money is open',
    '|| !(await this.money.ended(tx, caseId))) return;',
    ') return;',
  ),
];

/**
 * Guards that no compiler and no pure rule holds, each with its spec. Whoever writes one adds its line here; one that
 * moves takes its line along (a text that is not found fails the run).
 */
export const smallChanges: readonly SmallChange[] = [
  ...requests,
  ...jointChanges,
  ...sourceChanges,
  ...dialogue,
  ...contracts,
  ...delivery,
  ...identityChanges,
  ...workspaceChanges,
];
