import { readyText } from './announce.mjs';

const people = [
  { email: 'leder@sygehus.example', password: 'prøv-1', role: 'Leder', name: 'Birthe Holm' },
  { email: 'amr@sygehus.example', password: 'prøv-2', role: 'Arbejdsmiljørepræsentant', name: 'Per Lind' },
];

describe('the text on the screen', () => {
  it('shows the address and every person with what they sign in with', () => {
    const text = readyText('http://localhost:3000', people);
    expect(text).toContain('http://localhost:3000');
    for (const { email, password, name } of people) {
      const line = text.split('\n').find((candidate) => candidate.includes(email));
      expect(line).toContain(name);
      expect(line).toContain(password);
    }
  });

  it('stands in columns', () => {
    const [first, second] = readyText('http://localhost:3000', people)
      .split('\n')
      .filter((line) => line.includes('.example'));
    expect(first.indexOf('leder@')).toBe(second.indexOf('amr@'));
  });

  it('has no heading for people when there are none', () => {
    expect(readyText('https://samraad.example', [])).not.toContain('Log ind');
  });
});
