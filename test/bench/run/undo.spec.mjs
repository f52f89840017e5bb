import { Undo } from './undo.mjs';

describe('undoing', () => {
  it('takes the steps in reverse order, each once, whoever asks', async () => {
    const undo = new Undo();
    const taken = [];
    undo.add(() => taken.push('first'));
    const early = undo.add(() => taken.push('second'));
    let goOn;
    undo.add(() => new Promise((resolve) => (goOn = resolve)).then(() => taken.push('third')));
    await early();
    const both = [undo.all(), undo.all()];
    goOn();
    await Promise.all(both);
    expect(taken).toEqual(['second', 'third', 'first']);
  });

  it('kills the processes it knows of', async () => {
    const undo = new Undo();
    const killed = [];
    undo.children.add({ kill: (signal) => killed.push(signal) });
    await undo.all();
    expect(killed).toEqual(['SIGKILL']);
  });
});
