/*
 * A line for each language. What is delivered, notices and mails, is in the language of whoever gets it: the service
 * worker and the server have no page whose language was chosen, and bring all of them along.
 */
export * as en from './en/delivered';
export * as ja from './ja/delivered';
