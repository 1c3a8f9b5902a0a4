export const read = (text: string): void => {
  const figures = JSON.parse(text);
  console.log(figures);
};
