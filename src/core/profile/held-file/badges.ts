import { type Entry, entryOf, recordIn } from './entry.ts';

type Json = Readonly<Record<string, unknown>>;

/** Where exports keep their badges: Open Badges backpacks, verifiable presentations, Credly. */
const CONTAINERS = ['assertions', 'badges', 'verifiableCredential', 'verifiableCredentials', 'credentials', 'data'];

/** The badges of a JSON value: Open Badges 2 and 3, Credly's, alone, in a list or in a container. Null when it holds none. */
export function badgesIn(value: unknown, depth = 0): { form: string; entries: Entry[] } | null {
  if (depth > 3) return null;
  if (Array.isArray(value)) {
    const found = value.map((each) => badgesIn(each, depth + 1)).filter((each) => each !== null);
    const [first] = found;
    return first === undefined ? null : { form: first.form, entries: found.flatMap(({ entries }) => entries) };
  }
  const record = recordIn(value);
  if (record === null) return null;
  const badge = credlyBadge(record) ?? openBadge3(record) ?? openBadge2(record);
  if (badge !== null) return badge;
  for (const key of CONTAINERS) {
    const inside = record[key] === undefined ? null : badgesIn(record[key], depth + 1);
    if (inside !== null) return inside;
  }
  return null;
}

function single(form: string, raw: Parameters<typeof entryOf>[0]): { form: string; entries: Entry[] } {
  const entry = entryOf(raw);
  return { form, entries: entry === null ? [] : [entry] };
}

/** An entry of credly.com's `badges.json`. */
function credlyBadge(record: Json): { form: string; entries: Entry[] } | null {
  const template = recordIn(record['badge_template']);
  if (template === null) return null;
  const issuer = recordIn(template['issuer']);
  const entities = Array.isArray(issuer?.['entities']) ? issuer['entities'] : [];
  const entity = recordIn(recordIn(entities[0])?.['entity']);
  return single("Credly's badges", {
    name: template['name'],
    issuer: entity?.['name'] ?? issuer?.['summary'],
    earned: record['issued_at_date'] ?? record['issued_at'],
    expires: record['expires_at_date'] ?? record['expires_at'],
    revoked: record['state'] === 'revoked',
  });
}

/** A verifiable credential of 1EdTech's Open Badges 3. */
function openBadge3(record: Json): { form: string; entries: Entry[] } | null {
  const subjects = record['credentialSubject'];
  const subject = recordIn(Array.isArray(subjects) ? subjects[0] : subjects);
  if (subject === null) return null;
  const achievement = recordIn(subject['achievement']);
  return single('Open Badges 3', {
    name: achievement?.['name'] ?? record['name'],
    issuer: nameIn(record['issuer']),
    earned: record['validFrom'] ?? record['issuanceDate'] ?? record['awardedDate'],
    expires: record['validUntil'] ?? record['expirationDate'],
  });
}

/** An assertion of Open Badges 2; a badge that stands elsewhere is known by its address only. */
function openBadge2(record: Json): { form: string; entries: Entry[] } | null {
  const { badge } = record;
  const isAssertion =
    badge !== undefined && (record['issuedOn'] !== undefined || typesOf(record).includes('Assertion'));
  if (!isAssertion) return null;
  const inside = recordIn(badge);
  return single('Open Badges 2', {
    name: inside?.['name'] ?? inside?.['id'] ?? badge,
    issuer: nameIn(inside?.['issuer']),
    earned: record['issuedOn'],
    expires: record['expires'],
    revoked: record['revoked'],
  });
}

function nameIn(value: unknown): unknown {
  return recordIn(value)?.['name'];
}

function typesOf({ type }: Json): unknown[] {
  return Array.isArray(type) ? type : [type];
}
