import { cardStepsOf, type Profile, profileDifferences, profileObstacle } from './profile';

const step = {
  key: 'a',
  label: 'Møde',
  title: 'Formøde',
  description: 'Vi mødes.',
  durationText: '1 time',
  kind: 'meeting' as const,
};
const profile = (more: Partial<Profile> = {}): Profile => ({
  fullName: 'Roskilde Universitet',
  tagline: 'Forskere.',
  description: 'Vi forsker i arbejdsliv.',
  address: '',
  website: 'www.ruc.example',
  languages: ['dansk'],
  levels: ['operational'],
  regionIds: [],
  approaches: [{ theme: 'violence', title: 'Tal om det', text: 'Sammen.', suits: 'vil tale' }],
  ways: [{ key: 'ruc-course', name: 'Forløbet', steps: [step] }],
  ...more,
});

describe('a profile', () => {
  it('is sent when something has changed, and everybody can read who it is about', () => {
    expect(profileObstacle(profile(), profile())?.key).toBe('catalogue.profile-unchanged');
    expect(profileObstacle(profile({ tagline: 'Nyt.' }), profile())).toBeNull();
    expect(profileObstacle(profile({ description: '' }), profile())?.key).toBe(
      'catalogue.profile-without-description',
    );
    expect(profileObstacle(profile({ website: 'ingen' }), profile())?.key).toBe('catalogue.website-wrong');
  });

  it('tells what has changed, field by field, and nothing else', () => {
    expect(profileDifferences(profile(), profile())).toEqual([]);
    const after = profile({
      languages: ['dansk', 'engelsk'],
      approaches: [],
      ways: [{ key: 'ruc-course', name: 'Forløbet', steps: [step, { ...step, key: 'b', optional: true }] }],
    });
    expect(profileDifferences(profile(), after).map(({ part, field }) => `${part} ${field}`)).toEqual([
      'practical languages',
      'theme:violence title',
      'theme:violence text',
      'theme:violence suits',
      'way:0 steps',
    ]);
  });

  it('has the main steps of its usual way on a card', () => {
    const talk = { ...step, key: 'talk', label: 'Samtale', kind: 'follow-up-talk' as const };
    const steps: Profile['ways'][number]['steps'] = [
      step,
      { ...step, key: 'b', label: 'Midtvejs', optional: true },
      talk,
    ];
    expect(cardStepsOf(profile({ ways: [{ key: null, name: 'Forløbet', steps }] }))).toEqual(['Møde']);
    expect(cardStepsOf(profile({ ways: [] }))).toEqual([]);
  });
});
