import base from './vite.config';
import { writeFileSync } from 'node:fs';
const plugin = { name: 'mods', enforce: 'post' as const, generateBundle(_o: any, bundle: any) {
  if (!Object.keys(bundle).some((f) => f.includes('entry/start'))) return;
  const out: any = {};
  for (const [file, c] of Object.entries<any>(bundle)) if (c.type === 'chunk') out[file] = { imports: c.imports, mods: Object.fromEntries(Object.entries<any>(c.modules).map(([k, m]) => [k.replace(process.cwd(), ''), m.renderedLength ?? m.code?.length])) };
  writeFileSync(process.env.MODS!, JSON.stringify(out));
} };
export default async (env: any) => { const c: any = typeof base === 'function' ? await (base as any)(env) : base; return { ...c, plugins: [...c.plugins, plugin] }; };
