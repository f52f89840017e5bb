import { answerSchemas } from '@samraad/requests';
import { organisationSeeds } from '@samraad/scheme';
import { demoPassword, demoPeople } from '../people/demo-people';
import { headlinePeople } from '../people/headline.people';
import { earlyAnswers, lateAnswers } from '../play/case-answers';
import { timelineOf } from '../play/timeline';
import { demoCases } from './demo-cases';
import { signingPair } from './signing-pair';

const twice = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);
const somebody = '018f0000-0000-7000-8000-000000000000';

describe('the demo as it is written', () => {
  it('has some forty cases, each of its own', () => {
    expect(demoCases.length).toBeGreaterThanOrEqual(40);
    expect(twice(demoCases.map(({ key }) => key))).toEqual([]);
    expect(twice(demoCases.map(({ title }) => title))).toEqual([]);
    expect(twice(demoCases.map(({ wanted }) => wanted))).toEqual([]);
  });

  it.each(demoCases)('$key happens between the round’s opening and the demo’s beginning', (demo) => {
    const steps = timelineOf(demo);
    expect(steps.length).toBe(demo.plan.length);
    expect(steps[0]?.day.localeCompare('2026-04-01')).toBeGreaterThanOrEqual(0);
  });

  it.each(demoCases)('$key answers what a request asks', (demo) => {
    const answers = Object.entries({ ...earlyAnswers(demo), ...lateAnswers(demo, somebody) });
    const wrong = answers.filter(
      ([field, value]) => !answerSchemas[field as keyof typeof answerSchemas].safeParse(value).success,
    );
    expect(wrong).toEqual([]);
  });

  it('lets every case be asked by people of its own workplaces', () => {
    const roles = new Set(demoPeople.flatMap((one) => one.roles.map(({ role, unit }) => `${role}@${unit}`)));
    const missing = demoCases.flatMap(({ units, signedBy }) =>
      units.flatMap((unit) => {
        return Object.values(signingPair(signedBy))
          .map((role) => `${role}@${unit}`)
          .filter((needed) => !roles.has(needed));
      }),
    );
    expect(missing).toEqual([]);
  });

  it('names only units that exist, and people once, at addresses that reach nobody', () => {
    const units = new Set(organisationSeeds.map(({ key }) => key));
    const held = demoPeople.flatMap(({ roles }) => roles.flatMap(({ unit }) => (unit ? [unit] : [])));
    expect(held.filter((unit) => !units.has(unit))).toEqual([]);
    expect(twice(demoPeople.map(({ name }) => name))).toEqual([]);
    expect(twice(demoPeople.map(({ key }) => key))).toEqual([]);
    expect(demoPeople.filter(({ email }) => !/^[a-z.]+@[a-z]+\.example$/.test(email))).toEqual([]);
  });

  it('offers every role, and both sides where a role has two', () => {
    const offered = headlinePeople.flatMap(({ roles }) => roles.map(({ role }) => role));
    expect([...new Set(offered)].sort()).toEqual([
      'administrator',
      'amr',
      'anchor',
      'auditor',
      'central_employers',
      'central_unions',
      'committee_chair',
      'committee_vice_chair',
      'consultant',
      'coordinator',
      'informed',
      'manager',
      'med_chair',
      'med_vice_chair',
      'role_keeper',
      'tr',
    ]);
    expect(headlinePeople.every(({ words }) => words !== undefined)).toBe(true);
    expect(demoPassword.length).toBeGreaterThanOrEqual(12);
  });
});
