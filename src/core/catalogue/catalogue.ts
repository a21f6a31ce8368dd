import type { Alternative } from './alternative.ts';
import type { Credential } from './credential.ts';
import type { Evidence } from './evidence.ts';
import type { Guide } from './guide.ts';
import type { Handovers } from './handover.ts';
import type { JobAds } from './job-ads.ts';
import type { KnownNames } from './names.ts';
import type { Project } from './project.ts';
import type { TypicalHours } from './typical-hours.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What is known: credentials, what competes with them, who recommends what, closed lists, evidence. */
export interface Catalogue {
  readonly name: string;
  /** Date of the newest check of a source, `YYYY-MM-DD`. */
  readonly version: string;
  /** First 16 hex digits of the SHA-256 of the canonical JSON of all that follows. */
  readonly hash: string;
  readonly credentials: readonly Credential[];
  readonly alternatives: readonly Alternative[];
  /** Who takes over the voices of what closes for good, by id; worked out when the dataset is put together. */
  readonly handovers: Handovers;
  readonly typicalHours: TypicalHours;
  readonly projects: readonly Project[];
  /** By id. */
  readonly guides: readonly Guide[];
  /** Whether only some guides are heard, as independent witnesses (`hearOnly`). */
  readonly heardAlone?: true;
  readonly jobAds: JobAds;
  readonly names: KnownNames;
  readonly vocabulary: Vocabulary;
  readonly evidence: Evidence;
}
