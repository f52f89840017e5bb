import { app, at, domain, type SmallChange } from './change-at';

const jointly = app('requests', 'acting-jointly.int-spec.ts');
const process = app('requests', 'agreement-process.int-spec.ts');
const spread = app('requests', 'spread-stays.int-spec.ts');
const contract = app('contracts', 'contract.int-spec.ts');
const attestation = app('delivery', 'attestation.int-spec.ts');
const disputes = app('delivery', 'disputes.int-spec.ts');
const milestones = app('delivery', 'milestones.int-spec.ts');
const course = app('delivery', 'course.int-spec.ts');
const earlyEndJoint = app('delivery', 'early-end-joint.int-spec.ts');
const undo = app('delivery', 'undo.int-spec.ts');
const earlyEndAddenda = app('addenda', 'early-end.int-spec.ts');

/** Guards of what is joint: nobody alone changes it (domain.md §3, §4, §9 [ours, 2]). */
export const jointChanges: readonly SmallChange[] = [
  at('test/requests/joint-model.int-spec.ts', app('requests', 'complete-request.ts'))(
    'a provider that one side wants is enough',
    'providerConfirmed: choice?.confirmedAt != null',
    'providerConfirmed: choice != null',
  ),
  at(app('requests', 'hand-over-signatures.int-spec.ts'), app('requests', 'pass-on-signature.ts'))(
    'a chair’s question is passed on to a representative',
    'if (!pairsPossible(facts.signers, heldAt(held)))',
    'if (facts.signers.length === 0)',
  ),
  at(process, app('requests', 'complete-request.ts'))(
    'a request is sent before the central parties have said whether it may be, beside spread',
    'if (stopped || waiting !== null || !choice ||',
    'if (waiting !== null || !choice ||',
  ),
  at(process, app('requests', 'decide-on-spread.ts'))(
    'spread that has come to an end is decided about',
    'if (!needsDecision(process) || process.allowed === true)',
    'if (process.allowed === true)',
  ),
  at(spread, app('requests', 'judge-process.ts'))(
    'a side makes spread into suspicion, or stretches a yes',
    'orRefuse(mayRestate(before, statement, { side: acting.side, wasAsked }));',
    'mayRestate(before, statement, { side: acting.side, wasAsked });',
  ),
  at(spread, app('requests', 'complete-request.ts'))(
    'the central parties are not told of spread in a case that is sent',
    "if (isOpenIn('requests.decide-process', row.stage)) await",
    "if (isOpenIn('requests.edit', row.stage)) await",
  ),
  at(spread, app('requests', 'reask-order.ts'))(
    'what was signed of orders stands after a breach',
    'if (!editableStages.includes(row.stage)) return;',
    'if (editableStages.includes(row.stage)) return;',
  ),
  at(spread, app('requests', 'state-order-later.ts'))(
    'the same answer as before a breach is none',
    'one.unitId === unitId && one.orderAsked.includes(side)',
    'one.unitId !== unitId && one.orderAsked.includes(side)',
  ),
  at(process, 'libs/requests/src/jobs/lapse-choice.job.ts')(
    'a provider chosen in time lapses while the central parties are waited for',
    "if (obstacle && obstacle.key !== 'requests.process-refused') return 'skipped';",
    "if (obstacle && facts.version < 0) return 'skipped';",
  ),
  at(process, app('requests', 'decide-on-spread.ts'))(
    'a no of the central parties never lets the days to choose begin anew',
    'if (!allowed) await this.days.countAgain(tx, caseId);',
    'if (!allowed && caseId === personId) await this.days.countAgain(tx, caseId);',
  ),
  at('libs/requests/src/domain/standing-yes.rules.spec.ts', domain('requests', 'standing-yes.rules'))(
    'a yes to a provider stands though its workplace has left',
    '.filter(({ unitIds }) => !unitIds.some((unitId) => workplacesLeft.includes(unitId)))',
    '.filter(({ unitIds }) => unitIds.length + workplacesLeft.length < 0)',
  ),
  at('libs/requests/src/domain/standing-order.rules.spec.ts', domain('requests', 'standing-order.rules'))(
    'compliance in one topic lifts an order in all',
    'return left.length === 0 ? next : { ...before, topics: left };',
    'return next;',
  ),
  at(jointly, app('requests', 'set-workplaces.ts'))(
    'a workplace joins unasked',
    'return added.filter((unitId) => !own.some((one) => one.unitId === unitId));',
    'return added.filter(() => own.length < 0);',
  ),
  at(jointly, domain('requests', 'workplaces.rules'))(
    'a joined workplace takes the request over',
    'if (coordinating === undefined || !ownUnitIds.includes(coordinating))',
    'if (coordinating === undefined)',
  ),
  at(jointly, app('requests', 'acting-side.ts'))(
    'a workplace writes on before it has said yes',
    'const parties = answers ? [...facts.parties, ...facts.invited] : facts.parties;',
    'const parties = act ? [...facts.parties, ...facts.invited] : facts.parties;',
  ),
  at(app('requests', 'answer-joining.int-spec.ts'), app('requests', 'answer-joining.ts'))(
    'a no for one workplace takes out another that has said yes',
    'asked.length > 0 ? asked : mine.map',
    'mine.map',
  ),
  at(app('requests', 'ask-before-endorsing.int-spec.ts'), app('requests', 'ask-before-endorsing.ts'))(
    'the chairs are asked while the parties are',
    'for (const { id } of open) await tx.unschedule(escalateEndorsementKey(id));',
    '',
  ),
  at(app('requests', 'ask-before-endorsing.int-spec.ts'), app('requests', 'answer-endorser.ts'))(
    'a question is answered twice',
    "asked.every(({ state }) => state !== 'asked')",
    'asked.length < 0',
  ),
  at(app('requests', 'go-on-without.int-spec.ts'), app('requests', 'go-on-without.ts'))(
    'a joined workplace takes out another',
    "if (acting.unitId !== facts.coordinatingUnitId) refuse('requests.coordinating-decides', {}, 403);",
    '',
  ),
  at('libs/dialogue/src/domain/change-provider.rules.spec.ts', domain('dialogue', 'change-provider.rules'))(
    'one side changes the provider alone',
    "side === proposedSide ? refusal('dialogue.change-own', {}, 403) : true",
    'true',
  ),
  at(jointly, domain('requests', 'side-meant.rules'))(
    'the order of two roles decides the side',
    '(held.length === 1 ? held[0] : undefined)',
    'held[0]',
  ),
  at(jointly, app('requests', 'answer-choices.ts'))(
    'anybody at all is chosen to be told',
    "return refusal('requests.informed-unknown');",
    'return null;',
  ),
  at(jointly, app('requests', 'tell-parties.ts'))(
    'somebody stored before choices were looked up stops the last signature',
    'await this.choices.toldable(tx, chosen, facts?.unitIds ?? [])',
    'await Promise.resolve(chosen)',
  ),
  at(jointly, app('requests', 'state-order-later.ts'))(
    'a joined workplace states an order about another',
    'const own = known ? { unitId } : {};',
    'const own = {};',
  ),
  at(jointly, domain('requests', 'standing-order.rules'))(
    'the milder of two answers holds',
    'strict(management) > strict(employees) ? management : employees',
    'strict(management) < strict(employees) ? management : employees',
  ),
  at(contract, app('contracts', 'sign-contract.ts'))(
    'a contract is signed without the order question',
    "if (!(await this.orders.hasAnswered(tx, facts.id, asked))) refuse('contracts.order-not-answered');",
    'void asked;',
  ),
  at(attestation, app('delivery', 'attest.ts'))(
    'joined workplaces lose their time',
    'if (!standsAtOnce(facts.unitIds))',
    'if (facts.unitIds.length === 0)',
  ),
  at(course, app('delivery', 'report-activity.ts'))(
    'an activity is held with nobody present',
    'attendanceObstacle(command) ??',
    '',
  ),
  at(disputes, app('delivery', 'agree-on-settlement.ts'))(
    'two agree, and the dispute has ended',
    'if (!agreedByAll([...now.agreed, who])) return { agreedByAll: false };',
    '',
  ),
  at(disputes, app('delivery', 'agree-on-settlement.ts'))(
    'what was proposed before the objection can be agreed to',
    'last && isOf(last.proposedAt, scene.since) ? last : null',
    'last',
  ),
  at(disputes, app('delivery', 'settle-dispute.ts'))(
    'what was attested is earned, not what was agreed',
    '{ ...living, amount }, because',
    'living, because',
  ),
  at(milestones, app('delivery', 'settle-dispute.ts'))(
    'what of a milestone was given back can be earned all the same',
    'await addReleased(tx, facts.id, released);',
    'void addReleased;',
  ),
  at(earlyEndJoint, app('delivery', 'answer-early-end.ts'))(
    'a course ends for more than is left of the price by now',
    'if (over) throw new Refused(over);',
    'void over;',
  ),
  at(earlyEndJoint, app('delivery', 'early-end-desk.ts'))(
    'a joined workplace ends the course',
    "if (!who.coordinating) refuse('delivery.coordinating-ends', {}, 403);",
    '',
  ),
  at(earlyEndJoint, app('delivery', 'earn-held.ts'))(
    'joined workplaces have no time to object to an early end',
    'const atOnce = standsAtOnce(facts.unitIds);',
    'const atOnce = facts.unitIds.length > 0;',
  ),
  at(earlyEndJoint, domain('delivery', 'attestation.rules'))(
    'one side alone takes back what all three agreed to',
    "if (living.earlyEndNo !== null) return refusal('delivery.early-end-stays-agreed', {}, 409);",
    '',
  ),
  at(earlyEndJoint, app('delivery', 'take-down-plan.ts'))(
    'the meeting of a talk that is kept is cancelled',
    'except: kept',
    'except: null',
  ),
  at(earlyEndAddenda, app('addenda', 'send-addendum.ts'))(
    'a contract is changed while an end to it lies there',
    "if (await this.earlyEnds.isOpen(tx, scene.facts.id)) refuse('delivery.early-end-open', {}, 409);",
    '',
  ),
  at(earlyEndAddenda, app('addenda', 'refuse-early-end-while-out.ts'))(
    'an end is proposed while an addendum is out',
    "if (addendum?.state === 'sent') refuse('addenda.out-for-signature', {}, 409);",
    'void addendum;',
  ),
  at(undo, app('delivery', 'agree-on-undo.ts'))(
    'an attestation is undone that has been billed meanwhile',
    'if (late) throw new Refused(late);',
    'void late;',
  ),
  at(undo, app('delivery', 'report-delivered.ts'))(
    'a proposal to undo a milestone lies open when the course is over',
    'if (earlier === null) await overtakeUndo(tx, facts.id);',
    '',
  ),
  at(undo, app('delivery', 'undo-attestation.ts'))(
    'what went back to the frame is still to be had once the whole is undone',
    'if (gone > 0n) await addReleased(tx, caseId, gone);',
    'void gone;',
  ),
  at(app('evaluation', 'evaluation.int-spec.ts'), app('evaluation', 'refuse-undo-once-answered.ts'))(
    'what somebody has said was delivered is undone',
    "if (answered) refuse('evaluation.answered-so-attested', {}, 409);",
    'void answered;',
  ),
];
