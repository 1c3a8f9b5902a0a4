import { PROOF_WORDS } from '../../../messages/proof-words.ts';
import proofStyles from '../../styles/proof.css?raw';
import { CITIZENSHIP_DOCUMENT } from '../citizenship/citizenship-document.ts';
import type { PageDocument } from '../page-document.ts';
import { ProofContent } from './ProofContent.tsx';

export const PROOF_DOCUMENT: PageDocument<'proof'> = {
  description: ({ locale }, { citizenship }) => PROOF_WORDS[locale].description(citizenship.name[locale]),
  picture: (context, { citizenship }) =>
    CITIZENSHIP_DOCUMENT.picture(context, { kind: 'citizenship', citizenship }),
  pictureOf: ({ citizenship }) => ({ kind: 'citizenship', citizenship }),
  content: ({ speech, ...facts }, { citizenship }) => (
    <ProofContent
      facts={{ ...speech, ...facts, words: PROOF_WORDS[speech.locale] }}
      citizenship={citizenship}
    />
  ),
  isKeptAhead: false,
  styles: proofStyles,
};
