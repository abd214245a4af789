export { mail } from './mail';
export { notices } from './notices';
