import type { Finding, Rule, Subject } from './rule.ts';

const fileName: Rule = {
  code: 'CERT012',
  id: 'file-name',
  severity: 'error',
  what: 'Below `credentials/`, a file is called `<provider>/<id>.yaml`, below `guides/` `<id>.yaml`. Elsewhere another name is only a warning.',
  why: 'Whoever knows the id finds the file, and nobody writes a second one.',
  example: 'credentials/aws/ai-practitioner.yaml with id: aws-ai-practitioner',
  mend: 'Rename the file or correct the id.',
  *check({ material }: Subject): Iterable<Finding> {
    for (const { guide, origin } of material.guideEntries) {
      const name = /(?:^|\/)guides\/([^/]+)\.ya?ml$/.exec(origin.parsed.file)?.[1];
      if (origin.path.length === 0 && name !== undefined && name !== guide.id)
        yield { origin, path: ['id'], message: `id ${guide.id} stands in a file called ${name}.yaml` };
    }
    for (const { credential, origin, isPatch } of material.entries) {
      const { file } = origin.parsed;
      if (origin.path.length > 0 || isPatch) continue;
      const strict = /(?:^|\/)credentials\/(?<folder>[^/]+)\/(?<name>[^/]+)\.ya?ml$/.exec(file)?.groups;
      const name = strict?.['name'] ?? file.slice(file.lastIndexOf('/') + 1).replace(/\.ya?ml$/, '');
      const severity = strict === undefined ? 'warning' : 'error';
      if (name !== credential.id)
        yield { origin, path: ['id'], severity, message: `id ${credential.id} stands in a file called ${name}.yaml` };
      if (strict !== undefined && strict['folder'] !== credential.provider)
        yield {
          origin,
          path: ['provider'],
          message: `provider ${credential.provider} stands in the folder ${strict['folder']}`,
        };
    }
  },
};

/** File names: they say what is inside. */
export const FILE_NAME_RULES: readonly Rule[] = [fileName];
