import { agreedType } from './file-types.js';
import { contentDisposition, safeFileName } from './file-name.js';

describe('the type of a file', () => {
  test.each([
    ['report.pdf', 'pdf', 'application/pdf'],
    ['Photo.JPEG', 'jpg', 'image/jpeg'],
    ['notes.txt', null, 'text/plain'],
    ['sums.csv', null, 'text/csv'],
  ])('%s with the content of %s is %s', (name, sniffed, mediaType) => {
    expect(agreedType(name, sniffed)).toMatchObject({ mediaType });
  });

  test.each([
    ['program.exe', 'exe', 'refused'],
    ['page.html', null, 'refused'],
    ['picture.svg', 'xml', 'refused'],
    ['no-ending', 'pdf', 'refused'],
    ['report.pdf', 'exe', 'mismatch'],
    ['report.pdf', null, 'mismatch'],
    ['notes.txt', 'pdf', 'mismatch'],
    ['sheet.xlsx', 'zip', 'mismatch'],
  ])('%s with the content of %s: %s', (name, sniffed, reason) => {
    expect(agreedType(name, sniffed)).toBe(reason);
  });
});

describe('the name of a file', () => {
  test.each([
    ['../../Budget "2026".pdf', 'Budget 2026.pdf'],
    ['C:\\Users\\amina\\list.csv', 'list.csv'],
    ['.htaccess.txt', 'htaccess.txt'],
    ['gpj.\u202eexe.pdf', 'gpj.exe.pdf'],
    ['a\r\nSet-Cookie: x.pdf', 'aSet-Cookie x.pdf'],
    ['\u0000', 'file'],
  ])('%j is kept as %j', (given, kept) => {
    expect(safeFileName(given)).toBe(kept);
  });

  test('a long one is cut and keeps its ending', () => {
    expect(safeFileName(`${'é'.repeat(500)}.docx`)).toBe(`${'é'.repeat(150)}.docx`);
  });

  test('a download is an attachment whose name no header can be broken with', () => {
    expect(contentDisposition('Résumé.pdf')).toBe(`attachment; filename="R_sum_.pdf"; filename*=UTF-8''R%C3%A9sum%C3%A9.pdf`);
    expect(contentDisposition(`a'(b).pdf`)).toBe(`attachment; filename="a'(b).pdf"; filename*=UTF-8''a%27%28b%29.pdf`);
  });
});
