import { describe, expect, it } from 'vitest';
import { recommend } from '../../src/core/advice/recommend.ts';
import { type CredentialDetail, detailOf } from '../../src/core/catalogue/detail.ts';
import { filterOptions } from '../../src/core/catalogue/filter.ts';
import { findCredential, findOption } from '../../src/core/catalogue/find.ts';
import { isEarnable, lifecycleOf } from '../../src/core/catalogue/lifecycle.ts';
import { credentialItems, examUnknown } from '../../src/render/views/show/credential.ts';
import { builtIn } from '../built-in.ts';

// What real people asked, or blamed tools of this kind for, as far as it is a question of facts.
const TODAY = '2026-11-27';
const dataset = builtIn();
const credential = (name: string) => {
  const found = dataset.credentials.find(({ id }) => id === findCredential(dataset, name).id);
  if (found === undefined) throw new Error(`there is no ${name}`);
  return found;
};
const told = (id: string) =>
  detailOf(dataset, { type: 'credential', credential: credential(id) }, TODAY) as CredentialDetail;
const idOf = (name: string) => {
  const { option } = findOption(dataset, name);
  return option.type === 'credential' ? option.credential.id : null;
};

describe('truth', () => {
  it('P04: runs of courses and the days until which their certificates are issued gate like exam dates', () => {
    const inRuns = dataset.credentials.filter(({ course }) => course?.issued?.value === 'in-runs-only');
    expect(inRuns.length).toBeGreaterThan(0);
    for (const each of inRuns) {
      const { excluded } = recommend(dataset, { goal: 'learn' }, '2030-01-01', { top: 1 });
      expect(excluded.find(({ id }) => id === each.id)?.gate, each.id).toBe('run-over');
    }
  });

  it.each([
    ['microsoft-ai-for-beginners', 'no certificate, at most a badge of attendance'],
    ['elements-of-ai', 'a certificate of completion, issued today'],
    ['huggingface-deep-rl-course', 'a certificate of completion, whether it is still issued is not known'],
    ['datatalks-llm-zoomcamp', 'a certificate of completion, only to those who finish a run'],
  ])('P05: what one gets at the end of %s, and whether it is issued today', (id, text) => {
    const items = new Map(credentialItems(dataset, told(id)));
    expect(items.get('At the end')).toBe(text);
  });

  it('P08: what is not known of how an exam is sat, repeated and paid less for is said', () => {
    expect(examUnknown(told('databricks-genai-engineer-associate'))).toEqual(['Retakes', 'Discounts']);
    expect(examUnknown(told('AI-103'))).toEqual([]);
    expect(examUnknown(told('elements-of-ai'))).toEqual([]);
  });

  it('P08: delivery, retakes and discounts of an exam are facts with sources', () => {
    const { exams = [], discounts = [], sources } = credential('databricks-genai-engineer-associate');
    const facts = exams.flatMap(({ delivery, retake }) => [delivery, retake]).filter((fact) => fact !== undefined);
    expect(facts.length).toBeGreaterThan(0);
    for (const key of [...facts, ...discounts].flatMap((each) => each.sources)) expect(sources).toHaveProperty(key);
  });

  it('P24, F14: what retires says so, names its successor, and the successor its predecessor', () => {
    const old = credential('AI-102');
    expect(lifecycleOf(old, '2026-03-10')).toMatchObject({ status: 'retiring', lastDay: '2026-06-30' });
    const [successor = ''] = old.successors?.value ?? [];
    const found = detailOf(dataset, { type: 'credential', credential: credential(successor) }, '2026-03-10');
    expect(found).toMatchObject({ predecessors: expect.arrayContaining([old.id]) });
  });

  it.each([
    ['AWS Certified AI Practitioner (AIF-C01)', 'aws-ai-practitioner'],
    ['Professional ML Engineer', 'google-cloud-professional-machine-learning-engineer'],
    ['GCP PMLE', 'google-cloud-professional-machine-learning-engineer'],
    ['TensorFlow certificate', 'tensorflow-developer-certificate'],
  ])('F02: %s', (name, id) => {
    expect(idOf(name)).toBe(id);
  });

  it('F05: that the material is free is a fact apart from the price of the paper', () => {
    const paid = dataset.credentials.filter(
      ({ freeMaterial, course }) =>
        freeMaterial?.value === true && (course?.usd?.value[1] ?? 0) + (course?.usdPerMonth?.value[1] ?? 0) > 0,
    );
    expect(paid.length).toBeGreaterThan(0);
  });

  it('F13: closed for newcomers while those inside may finish', () => {
    const sold = lifecycleOf(credential('tensorflow-developer-certificate'), '2024-05-20');
    expect(sold.status).toBe('retired');
    expect((sold.finishUntil ?? '') > '2024-05-20').toBe(true);
  });

  it('F15: what is no longer issued, or only in runs that are over, is not offered', () => {
    const offered = filterOptions(dataset, {}, TODAY).map(({ id }) => id);
    expect(offered).not.toContain('datatalks-mlops-zoomcamp');
    for (const { id, course, kind } of dataset.credentials)
      if (course?.issued?.value === 'no-longer' && kind !== 'course') expect(offered).not.toContain(id);
  });

  it('T01: nothing is offered on a day before anything shows that it existed', () => {
    for (const { id, lifecycle } of filterOptions(dataset, {}, '2015-01-01')) {
      const since = lifecycle.firstDay ?? lifecycle.attested;
      expect(since === null ? '9999' : since, id).toMatch(/^(19\d\d|200\d|201[0-5])/);
    }
    for (const day of ['2016-01-01', '2024-06-01', '2025-06-01', '2026-11-26', '2027-06-01'])
      for (const { id } of filterOptions(dataset, {}, day)) {
        const { attested } = credential(id);
        expect(isEarnable(lifecycleOf(credential(id), day).status)).toBe(true);
        if (attested !== undefined && lifecycleOf(credential(id), day).firstDay === null)
          expect(attested.value <= day).toBe(true);
      }
  });

  it('excludes no exam for a language that may be among those it does not name', () => {
    const ids = ['AI-103', 'AI-200', 'AI-901', 'AB-620'].map((code) => credential(code).id);
    const advice = recommend(dataset, { language: 'zh-TW' }, TODAY, { top: 1000 });
    expect(advice.excluded.filter(({ id, gate }) => ids.includes(id) && gate === 'language')).toEqual([]);
    for (const id of ids) {
      const cautions = advice.recommendations.find((each) => each.id === id)?.cautions.map(({ code }) => code);
      const isNamed = (credential(id).exams ?? []).some(({ languages }) => languages?.value.includes('zh-TW'));
      expect(cautions?.includes('language-not-published'), id).toBe(!isNamed);
    }
  });
});
