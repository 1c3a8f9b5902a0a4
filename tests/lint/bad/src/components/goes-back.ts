export const leave = (): void => history.back();
