import type { Credential } from '../../catalogue/credential.ts';
import type { EffectClass, RoiDefaults } from './defaults.ts';

const BY_LEVEL: Readonly<Record<string, EffectClass>> = {
  expert: 'certificationProfessional',
  professional: 'certificationProfessional',
  associate: 'certificationAssociate',
};

type Classed = Pick<Credential, 'kind' | 'level' | 'name'>;

/** Which of the classes with an effect of their own a credential belongs to, by kind, level and, for a degree, its name. */
export function effectClassOf({ kind, level, name }: Classed, { degreeNames }: RoiDefaults): EffectClass {
  switch (kind) {
    case 'certification':
      return BY_LEVEL[level] ?? 'certificationFoundational';
    case 'academic':
      return degreeNames.some((each) => name.includes(each)) ? 'universityDegree' : 'universityCertificate';
    case 'micro-credential':
      return 'badge';
    case 'certificate':
    case 'course':
      return 'courseCertificate';
  }
}

/** Whether the paper is what counts, not a stretch of learning: exams and programmes. */
export function isExamLike(effectClass: EffectClass): boolean {
  return effectClass !== 'courseCertificate' && effectClass !== 'badge';
}
