/** What is known about a number: a mean, and how far it may be off (standard deviation). */
export interface Bell {
  readonly mean: number;
  readonly sd: number;
}

/** Half the width of a 90 % interval of a normal variable, in standard deviations. */
export const Z95 = 1.645;

/** A range that holds nine cases in ten, as a standard deviation. */
export function sdOf([low, high]: readonly [number, number]): number {
  return (high - low) / (2 * Z95);
}

/** The product of two independent numbers: mean `x · y`, variance `x²·σy² + y²·σx² + σx²·σy²`. */
export function times(one: Bell, other: Bell): Bell {
  const variance = (one.mean * other.sd) ** 2 + (other.mean * one.sd) ** 2 + (one.sd * other.sd) ** 2;
  return { mean: one.mean * other.mean, sd: Math.sqrt(variance) };
}

/** Several opinions on one number, each weighed by its precision, one over its variance. None may have an sd of 0. */
export function pooled(bells: readonly [Bell, ...Bell[]]): Bell {
  if (bells.length === 1) return bells[0];
  let weight = 0;
  let sum = 0;
  for (const { mean, sd } of bells) {
    weight += 1 / (sd * sd);
    sum += mean / (sd * sd);
  }
  return { mean: sum / weight, sd: Math.sqrt(1 / weight) };
}
