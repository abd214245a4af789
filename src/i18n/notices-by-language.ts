/* A line for each language. Apart from all other words, because the service worker and the server need these alone. */
export { notices as en } from './en/notices';
export { notices as ja } from './ja/notices';
