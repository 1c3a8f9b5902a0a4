/** Programs that a reader may load the data into. */
export const PROGRAMS = ['sheets', 'pandas', 'r', 'stata'] as const;
export type Program = (typeof PROGRAMS)[number];

/** What to write in each program to load a CSV file from its address; an address has no quotation mark. */
export const LOAD_SNIPPETS: Readonly<Record<Program, (url: string) => string>> = {
  sheets: (url) => `=IMPORTDATA("${url}")`,
  pandas: (url) => `import pandas as pd\ntable = pd.read_csv("${url}")`,
  r: (url) => `table <- read.csv("${url}", na.strings = "")`,
  stata: (url) => `import delimited "${url}", varnames(1) encoding("utf-8") clear`,
};
