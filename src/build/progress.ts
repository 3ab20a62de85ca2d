import { printable } from "../text/printable.ts";

/** Where a build says how far it is. */
export interface Report {
  /** A step begins: `reading articles`. */
  step(text: string): void;
  /** How many it has done; shown where a line can be rewritten. */
  progress(done: number): void;
  /** The last step is over. */
  end(): void;
}

/** Says nothing: for tests. */
export const silentReport: Report = { step() {}, progress() {}, end() {} };

/** One rewritten line on a terminal, a plain line for each step elsewhere. */
export function reportTo(stream: NodeJS.WriteStream): Report {
  return stream.isTTY ? terminalReport(stream) : lineReport(stream);
}

function lineReport(stream: NodeJS.WriteStream): Report {
  return { ...silentReport, step: (text) => void stream.write(`${printable(text)}\n`) };
}

function terminalReport(stream: NodeJS.WriteStream): Report {
  const REDRAW_MS = 50;
  let step = "";
  let drawn = 0;
  const draw = (text: string) => {
    stream.clearLine(0);
    stream.cursorTo(0);
    stream.write(text.slice(0, stream.columns - 1));
    drawn = Date.now();
  };
  return {
    step(text) {
      step = printable(text);
      draw(`${step} …`);
    },
    progress(done) {
      if (Date.now() - drawn < REDRAW_MS) return;
      draw(`${step} … ${done.toLocaleString("en")}`);
    },
    end: () => draw(""),
  };
}
