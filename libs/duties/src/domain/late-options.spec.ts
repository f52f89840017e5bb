import '../i18n/da';
import { allDutyKinds } from './duty-kinds';
import { providerClockKinds, whatToDo } from './late-options';

const name = { number: 39, providerName: 'Joblife' };

describe('what can be done about a late duty', () => {
  it('is for the central parties to look, and for the provider to write', () => {
    for (const kind of allDutyKinds) {
      expect(whatToDo(kind, 'central', name)).toEqual([expect.stringContaining('Begge parter og udbyderen')]);
      expect(whatToDo(kind, 'provider', name)).toEqual([
        expect.stringContaining('De lokale parter er blevet mindet'),
      ]);
    }
  });

  it('is three ways for the parties when a provider’s clock has run out', () => {
    expect(providerClockKinds).toEqual([
      'accept-and-take-contact',
      'take-contact',
      'accept',
      'send-contract',
    ]);
    for (const kind of providerClockKinds)
      expect(whatToDo(kind, 'parties', name)).toEqual([
        'Det er ikke jeres fejl, og I beholder nummer 39 i køen.',
        'I kan skrive til Joblife, aftale en ny dag eller vælge en anden udbyder. Gør I ingenting, bliver Joblife mindet om det hver uge.',
      ]);
    expect(whatToDo('accept', 'parties', { number: null, providerName: null })).toEqual([
      expect.stringContaining('nummer 0'),
      expect.stringContaining('I kan skrive til Udbyderen'),
    ]);
  });

  it('is to write for the parties when it is anything else', () => {
    const others = allDutyKinds.filter((kind) => !providerClockKinds.includes(kind));
    for (const kind of others)
      expect(whatToDo(kind, 'parties', name)).toEqual([
        expect.stringContaining('I kan skrive til dem, I venter på'),
      ]);
  });
});
