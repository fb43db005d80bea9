import { parseImportArguments, USAGE } from './import-arguments';

const options = (...args: string[]) => {
  const command = parseImportArguments(['a.md', ...args]);
  return command.status === 'run' ? command.options : command;
};

describe('the arguments of the import command', () => {
  it('are files, which are saved, without loss, unless asked otherwise', () => {
    expect(parseImportArguments(['a.md', 'b.docx'])).toEqual({
      status: 'run',
      files: ['a.md', 'b.docx'],
      isJson: false,
      options: { isDryRun: false, isLossAllowed: false },
    });
  });

  it('are options in any place', () => {
    expect(parseImportArguments(['--json', 'a.md', '--dry-run', '--locale', 'en', '--allow-loss'])).toEqual({
      status: 'run',
      files: ['a.md'],
      isJson: true,
      options: { isDryRun: true, isLossAllowed: true, language: 'en' },
    });
  });

  it.each([
    ['2022-05..2022-06', '2022-05-01', '2022-06-30'],
    ['2024-02..2024-02', '2024-02-01', '2024-02-29'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2022-05-03..2022-06-12', '2022-05-03', '2022-06-12'],
    ['2021-12..2022-01-15', '2021-12-01', '2022-01-15'],
  ])('take the period %s as %s to %s', (text, start, end) => {
    expect(options('--period', text)).toMatchObject({ period: { start, end } });
  });

  it.each([
    '2022-06..2022-05',
    '2022-13',
    '2022-02-30..2022-03',
    'mai 2022',
    '2022-05..2022-06..2022-07',
    '',
  ])('refuse the period "%s"', (text) => {
    expect(options('--period', text)).toMatchObject({ status: 'misused' });
  });

  it.each([
    [[], /Name the file/],
    [['a.md', '--locale', 'sv'], /nb, nn, en, not "sv"/],
    [['a.md', '--colour'], /colour/],
  ])('say what is wrong with %j', (args, message) => {
    expect(parseImportArguments(args)).toEqual({
      status: 'misused',
      message: expect.stringMatching(message),
    });
  });

  it('are not read as an import where npm swallowed --dry-run', () => {
    expect(parseImportArguments(['a.md'], { npm_config_dry_run: 'true' })).toMatchObject({
      status: 'misused',
      message: expect.stringContaining('Put -- before the file'),
    });
  });

  it('ask for help, which names every option', () => {
    expect(parseImportArguments(['--help'])).toEqual({ status: 'help' });
    for (const name of ['--dry-run', '--locale', '--period', '--json', '--allow-loss'])
      expect(USAGE).toContain(name);
  });
});
