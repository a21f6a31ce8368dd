/**
 * The shortest credential that is valid beside the built-in dataset. In YAML it may be written without braces and quotes; JSON as it
 * stands here is YAML too.
 */
export const SHORTEST_EXAMPLE = `{ "id": "my-exam", "name": "My Exam", "shortName": "My Exam", "shortId": "ME-1", "provider": "aws", "kind": "certification", "level": "associate", "summary": "What it examines, in own words.", "platforms": [], "roles": [], "topics": [], "exams": [{ "code": "ME-1" }], "sources": { "page": { "url": "https://aws.amazon.com/certification/", "publisher": "AWS", "tier": "issuer", "checked": "2026-11-01" } } }`;

/** What a file holds that people take for a dataset, in words; null where it may be one. */
export function foreignForm(value: unknown): string | null {
  if (Array.isArray(value)) return 'a list';
  if (typeof value !== 'object' || value === null) return null;
  const keys = Object.keys(value);
  const context = JSON.stringify('@context' in value ? value['@context'] : '') ?? '';
  if (/openbadges|\/credentials\//.test(context) || ('badge' in value && 'recipient' in value))
    return 'an Open Badge (recommend --held-from reads it as what you hold)';
  if (/ctdl|credreg/.test(context) || keys.some((key) => /^(ceterms|ceasn):/.test(key)))
    return 'a catalogue in JSON-LD (CTDL)';
  if ('@context' in value || '@graph' in value) return 'JSON-LD';
  return null;
}

/** That a file is no dataset, what it is, and what is read. */
export function foreignMessage(form: string): string {
  return `is ${form}, not a dataset: a credential is one record, in YAML or JSON, at the shortest ${SHORTEST_EXAMPLE}; a file may hold several under "credentials": [...]`;
}
