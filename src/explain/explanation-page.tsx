import { renderToString } from "preact-render-to-string";
import type { Reading } from "../articles/article.ts";
import type { Message } from "../text/message.ts";
import { printable } from "../text/printable.ts";
import { STYLE } from "./explanation-style.ts";
import { factsOf } from "./facts.ts";
import { linesNotShown, type Row, rowsOf } from "./rows.ts";

/** The page's own policy: it loads nothing and runs nothing, whatever an article holds. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** What happened to files as one page that needs nothing beside it. */
export function explanationPage(readings: readonly Reading[]): string {
  const [only, ...others] = readings;
  const title =
    only && others.length === 0 ? `What became of ${printable(only.file)}` : "What became of these files";
  const page = (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <header>
          <h1>{title}</h1>
          {others.length > 0 && (
            <nav aria-label="Files">
              <ul>
                {readings.map(({ file, refused }, i) => (
                  <li key={file}>
                    <a href={`#file-${i + 1}`}>{printable(file)}</a>
                    {refused && ", refused"}
                  </li>
                ))}
              </ul>
            </nav>
          )}
        </header>
        <main>
          {readings.map((reading, i) => (
            <File key={reading.file} reading={reading} id={`file-${i + 1}`} />
          ))}
        </main>
      </body>
    </html>
  );
  return `<!doctype html>\n${renderToString(page)}\n`;
}

function File({ reading, id }: { readonly reading: Reading; readonly id: string }) {
  const { file, language, refused } = reading;
  const messages = reading.messages.toSorted((a, b) => a.severity.localeCompare(b.severity));
  const rows = rowsOf(reading);
  const more = linesNotShown(reading);
  const lines = new Set(rows.map(({ line }) => line));
  const anchor = (line: number): string => `${id}-line-${line}`;
  return (
    <section id={id} aria-labelledby={`${id}-name`}>
      <h2 id={`${id}-name`}>{printable(file)}</h2>
      <p>{refused ? "Refused: it is left out of the site." : "It can be published."}</p>
      {messages.length > 0 && (
        <ul>
          {messages.map((message) => (
            <Said
              key={message}
              message={message}
              anchor={lines.has(message.line) ? anchor(message.line) : null}
            />
          ))}
        </ul>
      )}
      <h3>Facts</h3>
      <dl>
        {factsOf(reading).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{printable(value)}</dd>
          </div>
        ))}
      </dl>
      <h3>Line by line</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">Line</th>
            <th scope="col">What became of it</th>
            <th scope="col">As it stands in the file</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <Line
              key={row}
              row={row}
              id={rows[i - 1]?.line === row.line ? null : anchor(row.line)}
              language={language}
            />
          ))}
        </tbody>
      </table>
      {more !== null && <p>{more}</p>}
    </section>
  );
}

function Said({ message, anchor }: { readonly message: Message; readonly anchor: string | null }) {
  const { line, column, severity, reason, rule } = message;
  const place = `line ${line}, column ${column}`;
  return (
    <li class={severity}>
      <strong>
        {severity}, {anchor === null ? place : <a href={`#${anchor}`}>{place}</a>}:
      </strong>{" "}
      {printable(reason)} [{rule}]
    </li>
  );
}

function Line({
  row,
  id,
  language,
}: {
  readonly row: Row;
  readonly id: string | null;
  readonly language: string;
}) {
  const { line, kind, label, reason, text, opensLine, endsLine } = row;
  return (
    <tr class={kind} {...(id === null ? {} : { id })}>
      <td>{line}</td>
      <td>
        <b>{label}</b>
        {reason !== null && <span class="reason"> {reason}</span>}
      </td>
      <td lang={language} dir="auto">
        {opensLine ? "" : "…"}
        {printable(text.replaceAll("\t", " "))}
        {endsLine ? "" : "…"}
      </td>
    </tr>
  );
}
