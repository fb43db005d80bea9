import { inTurn } from './in-turn';
import { RenderingUnavailable } from './unavailable';

describe('deeds in turn', () => {
  it('run one after another, also after one that failed', async () => {
    const turn = inTurn();
    const told: string[] = [];
    const deed = (name: string) => async () => {
      told.push(`${name} begins`);
      await Promise.resolve();
      told.push(`${name} ends`);
      if (name === 'second') throw new Error('failed');
      return name;
    };
    const outcomes = await Promise.allSettled(['first', 'second', 'third'].map((name) => turn(deed(name))));
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(told).toEqual(['first', 'second', 'third'].flatMap((name) => [`${name} begins`, `${name} ends`]));
  });

  it('are refused while thirty wait, and taken again afterwards', async () => {
    const turn = inTurn();
    const waiting = Array.from({ length: 30 }, (_, index) => turn(() => Promise.resolve(index)));
    await expect(turn(() => Promise.resolve())).rejects.toThrow(RenderingUnavailable);
    expect(await Promise.all(waiting)).toHaveLength(30);
    expect(await turn(() => Promise.resolve('again'))).toBe('again');
  });

  it('are not done for whoever has waited too long', async () => {
    let time = 0;
    const turn = inTurn(() => time);
    const slow = turn(async () => {
      time = 30_001;
      await Promise.resolve();
    });
    const late = jest.fn(() => Promise.resolve());
    await expect(turn(late)).rejects.toThrow(RenderingUnavailable);
    await slow;
    expect(late).not.toHaveBeenCalled();
  });
});
