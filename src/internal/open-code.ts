/**
 * One of the known words, or a word of the caller's own: any string compiles, the known ones are offered by the editor. Which words are accepted at run
 * time is decided by the code list that is passed in.
 */
export type OpenCode<Known extends string> = Known | (string & Record<never, never>);
