import { namedThings } from '../../../src/model/find/named-things.ts';
import { CODEBOOKS } from '../../build/parse/published-text.ts';
import { TABLE } from '../published.ts';

/** All that can be found by name in the published table. */
export const THINGS = namedThings(TABLE, CODEBOOKS.names);
