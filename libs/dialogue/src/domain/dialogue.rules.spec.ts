import { hasText } from '@samraad/platform';
import { stages, type Stage } from '@samraad/requests';
import { dialogueDa } from '../i18n/da';
import {
  declineReasons,
  entersDialogue,
  everSentContract,
  mayAccept,
  mayDecline,
  requiredText,
} from './dialogue.rules';

const at = (stage: Stage) => ({ stage, providerId: 'p', acceptedAt: null });
const yes = new Date('2026-11-20T13:10:00Z');
const allowed = (rule: (stage: Stage) => unknown) => stages.filter((stage) => rule(stage) === true);

describe('the provider', () => {
  it('accepts only what waits for its answer, once', () => {
    expect(allowed((stage) => mayAccept(at(stage)))).toEqual(['sent_to_provider']);
    expect(mayAccept({ ...at('sent_to_provider'), acceptedAt: yes })).toMatchObject({
      key: 'dialogue.already-accepted',
    });
    expect(mayAccept(at('in_dialogue'))).toMatchObject({ key: 'dialogue.not-awaiting-answer', status: 409 });
  });

  it('declines until it has sent a contract', () => {
    expect(allowed((stage) => mayDecline(at(stage), false))).toEqual(['sent_to_provider', 'in_dialogue']);
    expect(allowed((stage) => mayDecline(at(stage), true))).toEqual([]);
    expect(mayDecline(at('contracted'), false)).toMatchObject({
      key: 'dialogue.too-late-to-decline',
      status: 409,
    });
  });

  it('has sent one when its contract clock was ever stopped', () => {
    const clock = { kind: 'contract', stoppedAt: null, reopenedAt: null, closedAt: null } as const;
    expect(everSentContract([clock])).toBe(false);
    expect(everSentContract([{ ...clock, stoppedAt: yes }])).toBe(true);
    expect(everSentContract([{ ...clock, reopenedAt: yes }])).toBe(true);
    expect(everSentContract([{ ...clock, stoppedAt: yes, closedAt: yes }, clock])).toBe(false);
    expect(everSentContract([{ ...clock, kind: 'dialogue', stoppedAt: yes }])).toBe(false);
  });
});

describe('the dialogue', () => {
  it.each([
    [null, true, false],
    [yes, false, false],
    [yes, true, true],
  ])('begins when accepted (%s) and contacted (%s): %s', (acceptedAt, contacted, begins) => {
    expect(entersDialogue({ stage: 'sent_to_provider', acceptedAt }, contacted)).toBe(begins);
    expect(entersDialogue({ stage: 'in_dialogue', acceptedAt }, contacted)).toBe(false);
  });

  it('takes texts trimmed, neither empty nor too long', () => {
    expect(requiredText('  Hej \n', 'message', 10)).toBe('Hej');
    expect(requiredText('x'.repeat(10), 'message', 10)).toBe('x'.repeat(10));
    expect(requiredText(' \n ', 'message', 10)).toMatchObject({ key: 'dialogue.message-missing' });
    expect(requiredText('x'.repeat(11), 'message', 10)).toMatchObject({
      key: 'dialogue.message-too-long',
      params: { longest: 10 },
    });
  });

  it('has words for every reason', () => {
    expect(declineReasons.filter((reason) => !hasText(`decline-reason.${reason}`))).toEqual([]);
    expect(Object.keys(dialogueDa).length).toBeGreaterThan(20);
  });
});
