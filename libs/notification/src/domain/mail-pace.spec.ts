import { MailPace } from './mail-pace';

describe('the pace of mails', () => {
  it('has room for the most, and no more', () => {
    const pace = new MailPace(3);
    expect([0, 1, 2, 3].map((underway) => pace.hasRoom(underway))).toEqual([true, true, true, false]);
    expect(pace.isOver(3)).toBe(false);
  });

  it('is one slower for each connection the server refuses, never none', () => {
    const pace = new MailPace(3);
    expect(pace.mayGoOnWithFewer(3)).toBe(true);
    expect([pace.isOver(3), pace.isOver(2), pace.hasRoom(1), pace.hasRoom(2)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(pace.mayGoOnWithFewer(2)).toBe(true);
    expect([pace.isOver(2), pace.isOver(1), pace.hasRoom(0)]).toEqual([true, false, true]);
  });

  it('gives up when the only one is refused twice with nothing sent between', () => {
    const pace = new MailPace(3);
    expect(pace.mayGoOnWithFewer(1)).toBe(false);
    pace.sent();
    expect(pace.mayGoOnWithFewer(1)).toBe(true);
    expect(pace.mayGoOnWithFewer(1)).toBe(false);
  });

  it('gains one a run, up to the most', () => {
    const pace = new MailPace(3);
    pace.mayGoOnWithFewer(2);
    const rooms = [1, 2, 3].map(() => {
      pace.begin();
      return [1, 2, 3].filter((underway) => pace.hasRoom(underway)).length;
    });
    expect(rooms).toEqual([1, 2, 2]);
  });
});
