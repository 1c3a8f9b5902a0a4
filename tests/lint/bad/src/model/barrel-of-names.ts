export { FIGURE } from './figure.ts';
