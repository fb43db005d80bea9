import fc from 'fast-check';
import { attachmentPath } from './attachment-path';

describe('the path of an attachment in a package', () => {
  it.each([
    ['Årsrapport 2022.PDF', 'attachments/01-arsrapport-2022.pdf'],
    ['kart.tar.gz', 'attachments/01-kart-tar.gz'],
    ['uten endelse', 'attachments/01-uten-endelse'],
    ['漢字.png', 'attachments/01-file.png'],
    ['.pdf', 'attachments/01-file.pdf'],
    ['', 'attachments/01-file'],
    ['../../etc/passwd', 'attachments/01-etc-passwd'],
    ['..\\..\\Windows\\system.ini', 'attachments/01-windows-system.ini'],
    ['C:\\kart.png', 'attachments/01-c-kart.png'],
    ['/etc/cron.d/job', 'attachments/01-etc-cron-d-job'],
    ['a.p/../n', 'attachments/01-a-p-n'],
    ['NUL.txt', 'attachments/01-nul.txt'],
    ['kart.png\0.exe', 'attachments/01-kart-png.exe'],
    ['gnp\u202E.exe', 'attachments/01-gnp.exe'],
  ])('of %j is %s', (name, path) => {
    expect(attachmentPath(name, 1)).toBe(path);
  });

  it('is one folder and one plain name, whatever the file is called', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.integer({ min: 1, max: 999 }),
        (name, number) => {
          expect(attachmentPath(name, number)).toMatch(
            /^attachments\/\d{2,3}-[a-z0-9][a-z0-9-]*(?:\.[a-z0-9]{1,8})?$/,
          );
        },
      ),
    );
  });
});
