import { acceptedEncodings } from './choose-encoding';

describe('encodings a reader takes', () => {
  it.each([
    [undefined, ['identity']],
    ['', ['identity']],
    ['gzip', ['gzip', 'identity']],
    ['gzip, deflate, br, zstd', ['br', 'gzip', 'identity']],
    ['br;q=0.1, gzip;q=0.9', ['gzip', 'br', 'identity']],
    ['br;q=0, gzip', ['gzip', 'identity']],
    ['gzip;q=0.000', ['identity']],
    ['identity;q=1, gzip;q=0.5', ['identity', 'gzip']],
    ['*', ['br', 'gzip', 'identity']],
    ['*;q=0', ['identity']],
    ['gzip, *;q=0', ['gzip', 'identity']],
    ['identity;q=0, br', ['br', 'identity']],
    ['GZip ; Q=0.5', ['gzip', 'identity']],
    ['x-gzip', ['gzip', 'identity']],
    ['gzip;q=much', ['identity']],
    ['deflate', ['identity']],
    [',,;q=,', ['identity']],
  ])('of Accept-Encoding: %s are %j', (accepted, encodings) => {
    expect(acceptedEncodings(accepted)).toEqual(encodings);
  });
});
