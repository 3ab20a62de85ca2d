/** The style sheet of the page, which carries it along: it is looked at from a disk or a mail. */
export const STYLE = `
:root {
  --paper: #fbfaf7; --ink: #22211f; --quiet: #5e5c58; --hairline: #d6d4cf;
  --removed: #9c2b1a; --metadata: #1d5a86; --repair: #7a5a00;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #131519; --ink: #e8e6e1; --quiet: #a5a29c; --hairline: #3a3d44;
    --removed: #f09c86; --metadata: #8cc4ee; --repair: #e2bd5b;
  }
}
* { box-sizing: border-box; }
body {
  background: var(--paper); color: var(--ink); margin: 0 auto; max-width: 76rem; padding: 1rem;
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere;
}
h1 { font-size: 1.6rem; line-height: 1.2; }
h2 { font-size: 1.25rem; line-height: 1.2; margin-top: 3rem; border-top: 1px solid var(--ink); padding-top: 0.5rem; }
h3 { font-size: 1rem; margin: 1.5rem 0 0.5rem; }
a { color: inherit; }
.error strong { color: var(--removed); }
.warning strong { color: var(--repair); }
dl { margin: 0; }
dl div { display: grid; grid-template-columns: 9rem 1fr; gap: 1rem; }
dt, .reason, thead { color: var(--quiet); }
dd { margin: 0; }
table { border-collapse: collapse; width: 100%; }
th { font-weight: normal; text-align: start; }
th, td { border-top: 1px solid var(--hairline); padding: 0.25rem 1rem 0.25rem 0; vertical-align: top; }
td:first-child { color: var(--quiet); font-variant-numeric: tabular-nums; text-align: end; width: 4rem; }
td:nth-child(2) { width: 15rem; }
td:nth-child(3) { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: 0.875rem; white-space: pre-wrap; }
b { font-weight: 600; }
.body b { color: var(--quiet); font-weight: normal; }
.boilerplate b, .boilerplate td:nth-child(3) { color: var(--removed); }
.metadata b { color: var(--metadata); }
.repair b { color: var(--repair); }
.front-matter b { color: var(--quiet); }
.reason { display: block; font-size: 0.875rem; }
tr:target { outline: 2px solid var(--metadata); }
@media (max-width: 48rem) {
  dl div { grid-template-columns: 1fr; gap: 0; margin-bottom: 0.5rem; }
  thead { clip-path: inset(50%); position: absolute; }
  table, tbody, tr, td { display: block; }
  tr { border-top: 1px solid var(--hairline); padding: 0.5rem 0; }
  td { border: 0; padding: 0; }
  td:first-child, td:nth-child(2) { display: inline; width: auto; }
  td:first-child::after { content: " "; }
  .reason { display: inline; }
}
`;
