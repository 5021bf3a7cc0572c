// The site that is judged: its address is the first argument of every judge. What pages.mjs fetched lies in the folder.
export const here = new URL('.', import.meta.url).pathname;
export const base = process.argv[2] ?? 'http://127.0.0.1:5930';
export const folder = here + 'pages';
