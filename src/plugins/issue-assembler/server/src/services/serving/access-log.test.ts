import { createAccessLog } from './access-log';

describe('the access log of recorded answers', () => {
  it('has a line for each answer, written in bundles', () => {
    const written: string[] = [];
    const log = createAccessLog(
      (lines) => written.push(lines),
      () => true,
    );
    log.add('GET', '/api/editions', 200);
    log.add('HEAD', '/api/editions', 304);
    expect(written).toEqual([]);
    log.stop();
    expect(written).toHaveLength(1);
    expect(written[0]?.split('\n')).toEqual([
      expect.stringMatching(/^\d{4}-\d\d-\d\dT\S+Z GET \/api\/editions 200 \(recorded\)$/),
      expect.stringMatching(/Z HEAD \/api\/editions 304 \(recorded\)$/),
    ]);
  });

  it('writes by itself when there are many lines, and nothing where logging is off', () => {
    const written: string[] = [];
    const on = createAccessLog(
      (lines) => written.push(lines),
      () => true,
    );
    for (let n = 0; n < 2000; n += 1) on.add('GET', '/', 200);
    expect(written).toHaveLength(1);
    on.stop();
    const off = createAccessLog(
      (lines) => written.push(lines),
      () => false,
    );
    off.add('GET', '/', 200);
    off.stop();
    expect(written).toHaveLength(1);
  });
});
