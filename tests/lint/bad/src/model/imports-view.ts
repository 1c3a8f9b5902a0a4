import { PAGE } from '../view/page.ts';

export const IMPORTED = PAGE;
