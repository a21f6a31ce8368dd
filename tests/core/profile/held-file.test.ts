import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AdvisorError } from '../../../src/core/errors.ts';
import { heldText, readHeld } from '../../../src/core/profile/held.ts';
import { dateIn } from '../../../src/core/profile/held-file/dates.ts';
import { readHeldFile } from '../../../src/core/profile/held-file/read.ts';
import { builtIn } from '../../built-in.ts';

const TODAY = '2026-11-27';
const read = (text: string) => readHeldFile(builtIn(), text, 'file', TODAY);
const errorOf = (text: string): AdvisorError => {
  try {
    read(text);
  } catch (error) {
    if (error instanceof AdvisorError) return error;
  }
  throw new Error('it was taken');
};

const LINKEDIN = `Name,Url,Authority,Started On,Finished On,License Number
Azure AI Fundamentals (AI-900),https://x.example/a,Microsoft,Mar 2024,,"AB,12"
"Prompting, the ""hard"" way",,Some Platform,2023,,
AWS Certified Cloud Practitioner,,Amazon Web Services,May 2021,May 2024,X`;

const RESUME = JSON.stringify({
  basics: { name: 'A' },
  certificates: [
    { name: 'AI-102', date: '2025-03-14', issuer: 'Microsoft', url: 'https://x.example' },
    { name: 'Intro to Bots', date: '2024-11', issuer: 'Bot School' },
  ],
});

const BADGE_2 = {
  '@context': 'https://w3id.org/openbadges/v2',
  type: 'Assertion',
  badge: { type: 'BadgeClass', name: 'AWS Certified Cloud Practitioner', issuer: { name: 'AWS' } },
  issuedOn: '2022-05-01T10:00:00+00:00',
  expires: '2025-05-01T10:00:00+00:00',
};

const BADGE_3 = {
  '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  issuer: { id: 'https://x.example', name: 'Bot School' },
  validFrom: '2026-01-10T00:00:00Z',
  validUntil: '2027-01-10T00:00:00Z',
  credentialSubject: { achievement: { type: ['Achievement'], name: 'Bot Builder' } },
};

const CREDLY = {
  data: [
    {
      issued_at_date: '2025-02-03',
      expires_at_date: '2028-02-03',
      state: 'accepted',
      badge_template: { name: 'AWS Certified AI Practitioner', issuer: { entities: [{ entity: { name: 'AWS' } }] } },
    },
    { issued_at_date: '2020-02-03', state: 'revoked', badge_template: { name: 'Gone' } },
  ],
};

describe('what people have is taken as held', () => {
  it("LinkedIn's export, with dates and quoted cells", () => {
    expect(read(LINKEDIN).held).toEqual([
      { id: 'microsoft-ai-900', earned: '2024-03' },
      { other: 'Prompting, the "hard" way', earned: '2023' },
      { id: 'aws-cloud-practitioner', earned: '2021-05', expires: '2024-05' },
    ]);
  });

  it('JSON Resume, unknown ones as other', () => {
    expect(read(RESUME).held).toEqual([
      { id: 'microsoft-ai-102', earned: '2025-03-14' },
      { other: 'Intro to Bots', earned: '2024-11' },
    ]);
  });

  it('Open Badges 2 and 3, alone, in a list and in a presentation, with expiry', () => {
    const two = { id: 'aws-cloud-practitioner', earned: '2022-05-01', expires: '2025-05-01' };
    const three = { other: 'Bot Builder', earned: '2026-01-10', expires: '2027-01-10' };
    expect(read(JSON.stringify(BADGE_2)).held).toEqual([two]);
    expect(read(JSON.stringify(BADGE_3)).held).toEqual([three]);
    expect(read(JSON.stringify([BADGE_2, BADGE_3])).held).toEqual([two, three]);
    const presentation = { type: ['VerifiablePresentation'], verifiableCredential: [BADGE_3] };
    expect(read(JSON.stringify(presentation)).held).toEqual([three]);
  });

  it("Credly's badges, without what was taken back, which is said", () => {
    const { held, notices } = read(JSON.stringify(CREDLY));
    expect(held).toEqual([{ id: 'aws-ai-practitioner', earned: '2025-02-03', expires: '2028-02-03' }]);
    expect(notices.map(({ code }) => code)).toContain('revoked');
  });

  it('one name a line, with bullets, remarks and dates', () => {
    const { held } = read('\uFEFF# mine\n- AI-102 @ 2025-03\r\n2. Bot School diploma\n\n* AZ-900@2020..2030-01\n');
    expect(held).toEqual([
      { id: 'microsoft-ai-102', earned: '2025-03' },
      { other: 'Bot School diploma' },
      { id: 'microsoft-az-900', earned: '2020', expires: '2030-01' },
    ]);
  });

  it('says what a name was taken for, and keeps each thing once, as earned last', () => {
    const { held, notices } = read('AWS Cloud Practitioner (CLF-C02) @ 2021\nCLF-C02 @ 2024\nCLF-C02 @ 2022');
    expect(held).toEqual([{ id: 'aws-cloud-practitioner', earned: '2024' }]);
    const taken = notices.filter(({ code }) => code === 'taken-as').map(({ text }) => text);
    expect(taken).toEqual([expect.stringContaining('aws-cloud-practitioner')]);
  });
});

describe('what is something else is told apart', () => {
  it.each([
    ['', /empty/],
    ['%PDF-1.7 x', /a PDF/],
    ['<!doctype html><p>x', /a web page/],
    ['BEGIN:VCALENDAR\n', /calendar/],
    ['{"salary": 80000}', /saved profile/],
    ['background: developer\nsalary: 80000\n', /saved profile/],
    ['{"basics": {}}', /JSON Resume without/],
    ['{"@context": "https://x.example", "@graph": [{"ceterms:name": "x"}]}', /CTDL/],
    ['{"certificates": [', /not complete/],
    ['{"certificates": []}', /names no certificate/],
    ['First Name,Last Name,Company\nA,B,C\n', /columns First Name, Last Name, Company/],
    [`${'word '.repeat(60)}\n`, /more than 160/],
    ['AI-102\0\u0001', /no text/],
    ['17', /./],
  ])('%j', (text, message) => {
    if (text === '17') {
      expect(read(text).held).toEqual([{ other: '17' }]);
      return;
    }
    const error = errorOf(text);
    expect(error.kind).toBe('data');
    expect(error.message).toMatch(message);
    expect(error.hint).toContain('one name a line');
  });

  it.each(['AI-102 @ 2026-12-24', JSON.stringify({ certificates: [{ name: 'AI-102', date: '2027-01-01' }] })])(
    'refuses a date after today: %s',
    (text) => {
      expect(errorOf(text)).toMatchObject({ kind: 'data', code: 'INVALID_DATE' });
    },
  );

  it('takes any text, or says why not', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.string({ unit: 'binary' })), (text) => {
        try {
          expect(read(text).held.length).toBeGreaterThanOrEqual(0);
        } catch (error) {
          expect(error).toBeInstanceOf(AdvisorError);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('dates of exports', () => {
  it.each([
    ['2025-03-31T10:00:00Z', '2025-03-31'],
    ['Mar 2025', '2025-03'],
    ['31 March 2025', '2025-03-31'],
    ['March 3, 2025', '2025-03-03'],
    ['03/2025', '2025-03'],
    ['2025', '2025'],
    ['03/04/2025', null],
    ['soon', null],
    ['2025-02-31', null],
  ])('%s', (text, date) => expect(dateIn(text)).toBe(date));
});

describe('what is held as text', () => {
  it('reads back as it was', () => {
    const held = [
      { id: 'microsoft-ai-102', earned: '2025-03', expires: '2026-03' },
      { id: 'microsoft-az-900', expires: '2030' },
      { other: 'Bot School', earned: '2020' },
      { other: 'Plain' },
    ];
    expect(readHeld(held.map(heldText).join(','), builtIn(), TODAY)).toEqual({ value: held });
  });
});
