import { unzipSync, strFromU8 } from 'fflate';
import sharp from 'sharp';
import { asOwner } from '../../support/database.js';
import { AUTHOR, sampleDocx, sampleJpeg, sampleOdt, samplePdf, zipBomb } from '../../support/sample-files.js';
import { FileWorld } from './file-world.js';

describe('files that are taken in', () => {
  let world: FileWorld;
  beforeAll(async () => {
    world = await FileWorld.start({ ENTENTE_FILE_LIMIT_MB: '2' });
  });
  afterAll(() => world.stop());

  test('a PDF loses its author and comes back as a PDF', async () => {
    const { body } = await world.upload('Report.pdf', await samplePdf()).expect(201);
    expect(body).toMatchObject({ name: 'Report.pdf', mediaType: 'application/pdf', fileClass: 'ordinary', warning: null });
    const { body: content, headers } = await world.download(body.id as string);
    expect((content as Buffer).subarray(0, 5).toString()).toBe('%PDF-');
    expect((content as Buffer).toString('latin1')).not.toMatch(/Amina|Metadata|xmpmeta/);
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="Report.pdf"; filename*=UTF-8''Report.pdf`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
      'cache-control': 'no-store',
    });
  });

  test('a photograph is drawn anew: neither the photographer nor the place is in it', async () => {
    expect((await sharp(await sampleJpeg()).metadata()).exif?.toString('latin1')).toContain(AUTHOR);
    const { body } = await world.upload('photo.jpg', await sampleJpeg()).expect(201);
    const { body: content } = await world.download(body.id as string);
    const { exif, ...drawn } = await sharp(content as Buffer).metadata();
    expect(drawn).toMatchObject({ format: 'jpeg', width: 40, height: 20 });
    expect(exif).toBeUndefined();
  });

  test.each([
    ['letter.docx', sampleDocx()],
    ['letter.odt', sampleOdt()],
  ])('%s loses its properties and its preview and keeps its text', async (name, document) => {
    const { body } = await world.upload(name, document).expect(201);
    const { body: content } = await world.download(body.id as string);
    const parts = Object.entries(unzipSync(content as Buffer)).map(([part, bytes]) => `${part}: ${strFromU8(bytes)}`);
    expect(parts.join('\n')).toContain('The text stays');
    expect(parts.join('\n')).not.toMatch(/Amina|thumbnail/i);
  });

  test('comments keep the names of those who wrote them, and the reader is told', async () => {
    const { body } = await world.upload('draft.docx', sampleDocx({ 'word/comments.xml': '<w:comments/>' })).expect(201);
    expect(body.warning).toBe('names_in_comments');
  });

  test.each([
    ['a program under the name of a document', 'report.pdf', Buffer.from('MZ\u0000program'), 'files.type-mismatch'],
    ['a PDF under the name of a picture', 'photo.png', Buffer.from('%PDF-1.7\n'), 'files.type-mismatch'],
    ['a program', 'setup.exe', Buffer.from('MZ'), 'files.type-refused'],
    ['a page', 'page.html', Buffer.from('<script>'), 'files.type-refused'],
    ['a broken picture', 'photo.jpg', Buffer.from('ffd8ffe000104a46494600', 'hex'), 'files.unreadable'],
    ['nothing', 'empty.txt', Buffer.alloc(0), 'files.empty'],
    ['a document with a macro', 'letter.docx', sampleDocx({ 'word/vbaProject.bin': 'x' }), 'files.program-inside'],
    ['what unpacks to 300 MB', 'letter.docx', zipBomb(), 'files.unreadable'],
    ['more than the limit', 'long.txt', Buffer.alloc(2_200_000, 'x'), 'files.too-large'],
  ])('%s is refused, and nothing of it stays', async (_what, name, content, code) => {
    const before = { stored: world.stored().length, listed: (await world.list().expect(200)).body.length as number };
    const { body } = await world.upload(name, content).expect(422);
    expect(body).toMatchObject({ code, errors: [{ pointer: '/file' }] });
    expect({ stored: world.stored().length, listed: (await world.list().expect(200)).body.length as number }).toEqual(before);
  });

  test('a picture of more pixels than a screen ever had is refused before it is drawn', async () => {
    const picture = sharp({ create: { width: 7200, height: 7000, channels: 3, background: '#fff' } });
    const { body } = await world.upload('huge.png', await picture.png({ compressionLevel: 1 }).toBuffer()).expect(422);
    expect(body.code).toBe('files.unreadable');
  });

  test('what is said of a file is checked like any body', async () => {
    const { body } = await world.upload('a.txt', Buffer.from('x'), { subjectType: 'planet' }).expect(422);
    expect(body.errors[0].pointer).toBe('/subjectType');
    expect((await world.upload('a.txt', Buffer.from('x'), { other: 'x' }).expect(422)).body.errors[0].pointer).toBe('/other');
    expect((await world.lead.post('/api/v1/files').send({}).expect(422)).body.code).toBe('files.no-upload');
    const record = '01890000-0000-7000-8000-000000000000';
    expect((await world.upload('a.txt', Buffer.from('x'), { subjectId: record }).expect(404)).body.code).toBe('record.not-found');
  });

  test('a name from elsewhere cannot leave its place or break a header', async () => {
    const { body } = await world.upload('..\\..\\Résumé 1.txt', Buffer.from('text')).expect(201);
    expect(body.name).toBe('Résumé 1.txt');
    const { headers } = await world.download(body.id as string);
    expect(headers['content-disposition']).toBe(`attachment; filename="R_sum_ 1.txt"; filename*=UTF-8''R%C3%A9sum%C3%A9%201.txt`);
  });

  test('on the disk lies nothing that can be read, and in the audit no name', async () => {
    await world.upload('plain Jasmine.txt', Buffer.from('only Jasmine knows')).expect(201);
    expect(Buffer.concat(world.stored()).toString('latin1')).not.toMatch(/Jasmine|PDF/);
    const log = await asOwner(world.api.databaseUrl, `select changes from audit.entry where act = 'file.uploaded'`);
    expect(JSON.stringify(log)).not.toContain('Jasmine');
  });
});
