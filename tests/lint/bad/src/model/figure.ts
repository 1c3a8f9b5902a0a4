export const FIGURE = 794;
