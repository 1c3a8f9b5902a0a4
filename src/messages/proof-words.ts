import type { Locale } from '../model/dataset.ts';
import type { ProofWords } from './proof.en.ts';
import { proofEn } from './proof.en.ts';
import { proofNb } from './proof.nb.ts';

/** What the proof of a figure says, in every language. */
export const PROOF_WORDS: Readonly<Record<Locale, ProofWords>> = { en: proofEn, nb: proofNb };
