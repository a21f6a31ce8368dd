/** Texts by question and answer; `any` stands for every answer that is not listed. */
export type AnswerTexts = Readonly<Record<string, Readonly<Record<string, string>>>>;
