import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE_MS = 15_000;

/** The first answer that is as wanted, or the last one when patience is at an end. */
export const eventually = async <Answer>(
  ask: () => Promise<Answer>,
  isWanted: (answer: Answer) => boolean,
): Promise<Answer> => {
  const deadline = Date.now() + PATIENCE_MS;
  let answer = await ask();
  while (!isWanted(answer) && Date.now() < deadline) {
    await pause(100);
    answer = await ask();
  }
  return answer;
};
