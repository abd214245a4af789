/* A line for each language, as in `notices-by-language.ts`: the server needs these words, and no other reader does. */
export { mail as en } from './en/mail';
export { mail as ja } from './ja/mail';
