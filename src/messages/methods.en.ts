import { COMPARED_FROM } from '../model/dissimilarity.ts';
import { EVENNESS_FROM } from '../model/evenness.ts';

/**
 * How the patterns are found, in English; the build alone reads it. The rule that the build follows stands in numbers here,
 * and a test holds them to it.
 */
export const methodsEn = {
  title: 'How the patterns are found',
  terms: [
    [
      'Who is compared',
      `The rows that have people and no parts: countries, the rest of each group, stateless and unknown. Totals and groups are left out, since they hold the others. Those with fewer than ${COMPARED_FROM} people are in no pattern. E is the expected number, X_r · X_c / X.`,
    ],
    [
      'Likeness',
      'A correspondence analysis of these rows and the regions: the singular values and vectors of (x − E) / √(E · X), as in Greenacre, Correspondence Analysis in Practice (2017). Its first axis puts the rows in order, the first two are the plane.',
    ],
    [
      'Patterns',
      `Ward’s method (1963) on chi-squared distances weighted by persons merges citizenships of 200 persons or more, as long as five sixths of their inertia is kept. Then each of ${COMPARED_FROM} persons or more goes to the pattern that makes its own figures most likely, until none moves. Names and sentences say what the members’ figures, added up, bear by the rule for “over-” and “under-represented”.`,
    ],
    [
      'Unsure members',
      'Each row is drawn anew 1\u00a0000 times, every person to a region by the row’s own shares (seed 1). A row that falls into the same pattern in less than 80\u00a0% of the draws is marked as unsure.',
    ],
    ['Would have had to move elsewhere', '½ · Σ |x − E| / X; by chance, its mean if all had settled alike.'],
    [
      'Continents and countries',
      'Theil’s information, Σ x / X · ln(x / E), is the sum of what lies between the continents and what lies inside of each (Theil 1972; Reardon and Firebaugh 2002).',
    ],
    ['How mixed', 'The effective number of citizenships, exp(−Σ p · ln p) with p = x / X_r (Jost 2006).'],
    ['How alike two regions are', '½ · Σ |p − q| over the citizenships, p and q their parts of each region.'],
    [
      'How evenly',
      `The Hoover index against the inhabitants, ½ · Σ |x / X_c − P_r / P|, for countries of ${EVENNESS_FROM} persons or more.`,
    ],
  ] satisfies readonly (readonly [term: string, text: string])[],
};

export type MethodsWords = typeof methodsEn;
